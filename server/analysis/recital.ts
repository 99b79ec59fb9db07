import { citationSignal } from '../syntax/citation-signal.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import type { Span } from '../text/span.ts';

/** Who acts or suffers in an allegation. A sentence that names one of them tells of the case, whatever law it cites. */
const person =
  /\b(?:plaintiffs?|defendants?|petitioners?|respondents?|claimants?|relators?|decedent|class members?|I|we|my|our|he|she|him|his|her|hers)\b/i;

/** "It is unlawful for any person to …", "Under RCW 19.86, every contract …": what holds for everybody. */
const general =
  /^(?:it is (?:unlawful|illegal) |(?:under|pursuant to) (?=[^,]{0,60}(?:§|\d|law|act|code))[^,]{3,60}, (?:it is|the court|courts|a |an |any |every |each |no |all |one |persons? |employers? |landlords? |parties ))/i;

const quotation = /^[^\p{L}\d“"‘']{0,4}[“"]/u;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What may stand before the subject of a sentence, besides names and numbers. */
const before = list(
  'the this that these a an in of under by as and both also further moreover however finally federal state common applicable relevant',
);
const laws = list('statute statutes law laws regulation regulations legislature congress');
const namedLaws = list('Act Amendment Clause Code Constitution');
/** They name a part of a statute as well as of a contract or an order: a citation must say which. */
const parts = list('section sections subsection title chapter article rule §');
/** Of what a section is where it is no law's: "Section 2 of the Supply Contract". A name goes on behind it: "Contract Disputes Act". */
const instruments = list(
  'contract agreement lease sublease license policy note loan mortgage guaranty deed order bylaws plan handbook manual declaration covenant addendum amendment will trust',
);
/** What follows "law" or "Code" where that is no law: a law firm, a code of conduct. */
const other = list('firm firms enforcement office offices school clerk conduct ethics student');
const verbs = list(
  'prohibit prohibits forbid forbids bars bans provide provides states require requires protect protects guarantee guarantees define defines impose imposes entitle entitles authorize authorizes authorise authorises permit permits allow allows mandate mandates include includes makes recognize recognizes declares reads may',
);
const rulings = list('held holds hold ruled recognized recognised explained');
/** How far behind its subject a sentence's verb is sought, in words. */
const reach = 14;

/**
 * The sentences that say what the law is and tell no fact: a statute's or a court's words, a citation, a rule that holds for
 * everybody. Offsets are into the text that the facts were read from.
 */
export function recitals(text: string, { sentences, citations }: BlockFacts): Span[] {
  const found: Span[] = [];
  let last = citations.length - 1;
  // A quotation is a court's where the sentence behind it only cites: so the last sentence is looked at first.
  let citesNext = false;
  for (const sentence of [...sentences].reverse()) {
    const words = text.slice(sentence.start, sentence.end);
    const kinds = new Set<string>();
    let cites = false;
    for (; last >= 0; last--) {
      const citation = citations[last];
      if (!citation || citation.start < sentence.start) break;
      kinds.add(citation.kind);
      // Behind "Case law:" or a bullet a citation still begins the sentence.
      const lead = words.slice(0, citation.start - sentence.start).replace(/^.{0,40}[:•]/u, '');
      cites = isCase(citation.kind) && lead.trim().length < 8;
    }
    const opening = words.slice(0, 300);
    const cited = [...kinds].some(isCase);
    const quotes =
      (cited && (citationSignal.test(opening) || quotation.test(opening))) || (citesNext && /^[“"]/.test(words));
    if (!person.test(words) && (cites || quotes || general.test(opening) || lawSpeaks(opening, kinds, cited)))
      found.push(sentence);
    citesNext = cites;
  }
  return found.reverse();
}

const isCase = (kind: string): boolean => kind === 'case' || kind === 'short-case' || kind === 'id';

/** Whether a law is the subject: "The First Amendment provides", "Section 5(a) of the FTC Act … prohibits". */
function lawSpeaks(opening: string, kinds: ReadonlySet<string>, cited: boolean): boolean {
  const code = kinds.has('statute') || kinds.has('regulation') || kinds.has('constitution');
  const words = opening.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}§’'-]/gu, ''));
  let law = false;
  let part = false;
  let instrument = false;
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as string;
    const lower = word.toLowerCase();
    const next = words[at + 1]?.toLowerCase() ?? '';
    const named = laws.has(lower) || namedLaws.has(word) || (cited && /^courts?$/.test(lower));
    instrument ||= instruments.has(lower) && !/^\p{Lu}/u.test(words[at + 1] ?? '');
    if (named && !other.has(next) && !(next === 'of' && other.has(words[at + 2]?.toLowerCase() ?? ''))) law = true;
    else if (code && parts.has(lower)) part = true;
    else if (!before.has(lower) && /^\p{Ll}/u.test(word)) {
      instrument ||= instruments.has(next);
      break;
    }
  }
  if (!law && (!part || instrument)) return false;
  return words
    .slice(at, at + reach)
    .some((word, index, all) => all[index - 1] !== 'to' && (verbs.has(word) || (cited && rulings.has(word))));
}
