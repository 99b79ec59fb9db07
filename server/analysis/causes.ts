import { causeById, causes, type Cause, type Phrases } from '../law/law.ts';
import { PhraseBook, type PhraseHit } from '../law/phrases.ts';
import { causesOfStatutes } from '../law/statutes.ts';
import { singular } from '../law/words.ts';
import type { Block, Complaint, Count } from '../model/complaint.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import type { Jurisdiction } from '../law/jurisdiction.ts';
import { alleged } from './evidence.ts';

/** What a count pleads, as far as its words leave no doubt. */
export interface Pleading {
  readonly count: Count;
  /** The cause; of several in one heading the first; null where it is not sure. */
  readonly cause: Cause | null;
  /** All that the heading names, in its order; one at least where `cause` is not null. */
  readonly causes: readonly Cause[];
  /** Where `cause` is null: what it may be, best first; empty where nothing is known of it. */
  readonly candidates: readonly Cause[];
  readonly by: 'pin' | 'heading' | 'statute' | 'words' | null;
}

/** Causes that a drafter pinned, by the count's heading as `pinKey` makes it. */
export type Pins = ReadonlyMap<string, string>;

/** The key by which a pin stays with its count when counts are renumbered: its title's words, or its label where it has no title. */
export function pinKey(count: Pick<Count, 'title' | 'label'>): string {
  return (count.title || count.label || '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What each count pleads, in order. A pin outranks all; then the heading's statute, its phrase, and what its own paragraphs cite. */
export function pleadings(complaint: Complaint, jurisdiction: Jurisdiction | null, pins: Pins = new Map()): Pleading[] {
  const state = jurisdiction?.state ?? null;
  const whole = new Allegations(complaint.paragraphs, state);
  return complaint.counts.map((count) => {
    const pinned = causeById(pins.get(pinKey(count)) ?? '');
    if (pinned) return { count, cause: pinned, causes: [pinned], candidates: [], by: 'pin' };
    return pleading(count, state, whole);
  });
}

/** Allegations read together for what they cite and say: a count's own, or the whole complaint's. */
class Allegations {
  readonly #blocks: readonly Block[];
  readonly #state: string | null;
  #cited: readonly Cause[] | null = null;

  constructor(blocks: readonly Block[], state: string | null) {
    this.#blocks = blocks;
    this.#state = state;
  }

  /** The causes whose statutes they cite, in order. */
  get cited(): readonly Cause[] {
    return (this.#cited ??= [...new Set(this.#blocks.flatMap((block) => citedIn(block, this.#state)))]);
  }

  get text(): string {
    return this.#blocks.map(({ passage }) => passage.text).join('\n');
  }

  says(list: Phrases): boolean {
    return this.#blocks.some((block) => alleged(block, list).length > 0);
  }
}

/** By the facts of a block, which a reader keeps by its text, and the state whose short forms were read. */
const citedBy = new WeakMap<BlockFacts, { readonly state: string | null; readonly causes: readonly Cause[] }>();

function citedIn(block: Block, state: string | null): readonly Cause[] {
  let known = citedBy.get(block.facts);
  if (known?.state !== state || known === undefined) {
    known = { state, causes: causesOfStatutes(block.passage.text, state) };
    citedBy.set(block.facts, known);
  }
  return known.causes;
}

function pleading(count: Count, state: string | null, whole: Allegations): Pleading {
  const cited = causesOfStatutes(count.title, state).filter((cause) => !excluded(count.title, cause));
  const named = namedBy(count.title);
  if (cited.length > 0) return sure(count, byStatute(count, cited, named), 'statute');

  const own = new Allegations(count.paragraphs, state);
  const certain = resolve(named, own, whole);
  if (certain.length > 0) return sure(count, certain, 'heading');
  if (named.length > 0) return unsure(count, [...new Set(named.flatMap((group) => group.causes))]);

  const inWords = own.cited;
  const elsewhere = [count.heading, ...count.paragraphs].some((block) => citesOther(block, state));
  if (inWords.length === 1 && !elsewhere) return sure(count, inWords, 'words');
  if (count.title === '' && inWords.length === 0) {
    const words = resolve(namedBy(own.text), own, whole);
    if (words.length === 1) return sure(count, words, 'words');
  }
  return unsure(count, inWords);
}

/** Of causes that one statute serves, the heading's words choose; else the statute stands over the words. */
function byStatute(count: Count, cited: readonly Cause[], named: readonly Named[]): Cause[] {
  const fits = (group: Named): boolean => group.causes.some((cause) => cited.includes(cause));
  // "Section 1983" is the statute itself; "municipal liability" says which of its causes.
  const worded = named.filter((group) => !/\d/.test(group.hit.phrase) && fits(group));
  const both = (worded.length > 0 ? worded : named)
    .flatMap((group) => group.causes)
    .filter((cause) => cited.includes(cause));
  const beside = named.flatMap((group) =>
    group.causes.length === 1 && standsApart(count.title, group.hit) ? group.causes : [],
  );
  return [...new Set([...(both.length > 0 ? both : cited), ...beside])];
}

/** The causes named, each phrase that several share resolved by what the count, then the whole complaint cites and says. */
function resolve(named: readonly Named[], own: Allegations, whole: Allegations): Cause[] {
  const resolved = named.map(({ causes: alternatives }) => {
    const [single] = alternatives;
    if (single && alternatives.length === 1 && !single['told-by']) return single;
    return only(alternatives, own.cited) ?? only(alternatives, whole.cited) ?? told(alternatives, whole);
  });
  return [...new Set(resolved.filter((cause) => cause !== null))];
}

function sure(count: Count, found: readonly Cause[], by: Pleading['by']): Pleading {
  return { count, cause: found[0] ?? null, causes: found, candidates: [], by };
}

function unsure(count: Count, candidates: readonly Cause[]): Pleading {
  return { count, cause: null, causes: [], candidates: candidates.slice(0, 5), by: null };
}

/** The one of these causes that a text cites, or null where it cites none or several. */
function only(alternatives: readonly Cause[], citedThere: readonly Cause[]): Cause | null {
  const cited = citedThere.filter((cause) => alternatives.includes(cause));
  return cited.length === 1 ? (cited[0] ?? null) : null;
}

/** Of causes that share a heading, the one whose telling words the complaint has; where it has none, the one that needs none. */
function told(alternatives: readonly Cause[], whole: Allegations): Cause | null {
  const telling = alternatives.filter((cause) => cause['told-by'] && whole.says(cause['told-by']));
  const rest = telling.length > 0 ? telling : alternatives.filter((cause) => !cause['told-by']);
  return rest.length === 1 ? (rest[0] ?? null) : null;
}

/** "Breach of Contract and Violation of RCW 19.86", "under Title VII and 42 U.S.C. § 1981": a phrase that is joined to the statute rather than explained by it. */
function standsApart(title: string, hit: PhraseHit): boolean {
  return /^[^(§]{0,12}\b(?:and|&)\s+(?:for\s+|under\s+)?(?:violations?\b|sections?\b|§|\d)/i.test(title.slice(hit.end));
}

interface Named {
  readonly hit: PhraseHit;
  /** The causes that the phrase may name. */
  readonly causes: readonly Cause[];
}

let headings: PhraseBook | null = null;

function headingBook(): PhraseBook {
  headings ??= new PhraseBook(
    causes.flatMap((cause) => [cause.headings, cause['not-headings'] ?? []]),
    singular,
  );
  return headings;
}

/** The causes that a heading's phrases name, each word in one phrase, longest first; in the heading's order. */
function namedBy(title: string): Named[] {
  const plain = phrasesOf(title, title);
  return plain.length > 0 ? plain : phrasesOf(title, withoutOwners(title));
}

/** @param words  the title, or as much of it as is to be read, every word in its place */
function phrasesOf(title: string, words: string): Named[] {
  const found = headingBook().match(words);
  const bySpan = new Map<string, { hit: PhraseHit; causes: Cause[] }>();
  for (const cause of causes) {
    if (excluded(title, cause)) continue;
    for (const hit of found.get(cause.headings) ?? []) {
      const key = `${hit.start}-${hit.end}`;
      const known = bySpan.get(key);
      if (!known) bySpan.set(key, { hit, causes: [cause] });
      else if (!known.causes.includes(cause)) known.causes.push(cause);
    }
  }
  const chosen: Named[] = [];
  for (const named of [...bySpan.values()].sort((a, b) => b.hit.end - b.hit.start - (a.hit.end - a.hit.start))) {
    if (chosen.every(({ hit }) => named.hit.end <= hit.start || hit.end <= named.hit.start)) chosen.push(named);
  }
  chosen.sort((a, b) => a.hit.start - b.hit.start);
  return chosen.filter(({ hit }, index) => {
    const before = chosen[index - 1];
    if (before) return !explains(title.slice(before.hit.end, hit.start));
    return chosen.length === 1 || !failed.test(title.slice(0, hit.start));
  });
}

/** "Failure to Prevent Assault (Monell)": what stands behind it is what the defendant is said to have let happen. */
const failed =
  /\bfail(?:ure|ing|ed|s)? to (?:\w+ly )?(?:prevent|respond to|report|investigate|protect|stop|remedy)\b[^()]*$/i;

/** "Loss of Consortium against Acme for Physician Negligence": what stands before a name that only says on what the first rests. */
function explains(between: string): boolean {
  const clause = between.split(/[,;:]/).at(-1) ?? '';
  return (
    /\b(?:for|based (?:up)?on|arising (?:out of|from)|resulting from|due to)\b/i.test(clause) &&
    !/\band\b|&/i.test(clause)
  );
}

/** "Breach of Defendants’ Fiduciary Duties": the words that say whose it is, and articles, as so many blanks. */
function withoutOwners(title: string): string {
  return title.replace(/\b(?:\p{L}+(?:['’]s|(?<=s)['’])(?=\s)|(?:the|an?|his|her|its|their)\b)/giu, (words) =>
    ' '.repeat(words.length),
  );
}

/** Whether the heading says that it pleads something else that goes by similar words. */
function excluded(title: string, cause: Cause): boolean {
  return cause['not-headings'] !== undefined && headingBook().match(title).has(cause['not-headings']);
}

/** Whether a block cites a statute on which none of the known causes rests; those on jurisdiction and procedure do not count. */
function citesOther({ facts }: Block, state: string | null): boolean {
  return facts.citations.some(
    ({ kind, normal }) =>
      (kind === 'statute' || kind === 'uniform-code') &&
      !normal.startsWith('28 U.S.C.') &&
      causesOfStatutes(normal, state).length === 0,
  );
}
