import type { Span } from '../text/span.ts';
import type { Citation } from './citations.ts';

/** Abbreviations that stand before what they belong to ("Mr. Vale", "No. 5") and so never end a sentence. */
const LEADING = new Set(
  'mr mrs ms dr hon prof rev gen sen rep gov pres st no nos art arts sec secs para paras par pars p pp ex exs exh exhs fig v vs see cf e.g i.e viz approx ca decl aff dep compl mot tr cl ch pt tit vol ed amend amends jan feb mar apr jun jul aug sept sep oct nov dec dkt doc fed supp app cir dist ct div cal wash tex fla stat u.s n.y civ crim evid bus prof code rptr const assoc dept univ id ibid et al ann rul r pub l super'.split(
    ' ',
  ),
);
/** Abbreviations that may end a sentence: they do where a word follows that usually begins one. */
const CLOSING = new Set(
  'inc corp co ltd llc l.l.c l.p lp llp jr sr esq ph.d m.d d.c u.s u.s.a u.s.c n.a p.c p.a a.m p.m etc seq bros u.k e.u wash cal tex fla n.y n.j del ill mass'.split(
    ' ',
  ),
);
const STARTERS = new Set(
  'the this that these those it its he she they his her their we our on in at by for from to as if when while where after before upon during since because although however moreover further furthermore therefore thus accordingly additionally also but and such each every any all no none both plaintiff plaintiffs defendant defendants there here instead rather then indeed nor once under with without through despite among between is are was were did has had'.split(
    ' ',
  ),
);

/** What is known by a letter, so that a full stop behind the letter ends a sentence. */
const LETTERED = /(?:Exhibit|Ex\.|Count|Schedule|Appendix|Attachment|Part|Section|Class|Article|Annex)\s$/i;
const STOP = /[.!?]["'”’)\]*_]{0,4}(?=\s+\S|$)/g;
const NEXT = /\s+["'“‘([*_]{0,4}([\p{L}\d§$¶]\p{L}*)?/uy;

/**
 * The sentences of a block's text, in order, without the white space between them; abbreviations, initials, numbers of list
 * items and citations end none. Together they hold all of the text that is not white space.
 */
export function readSentences(text: string, citations: readonly Citation[]): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let cited = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop.index < start) continue;
    while ((citations[cited]?.end ?? Infinity) <= stop.index) cited++;
    const citation = citations[cited];
    if (citation && citation.start < stop.index && citation.end > stop.index + 1) continue;
    const inCitation = citation !== undefined && citation.start < stop.index && citation.end === stop.index + 1;
    if (end < text.length && !endsSentence(text, start, stop.index, end, inCitation)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  if (start < text.length) sentences.push({ start, end: lastInk(text, start) });
  return sentences;
}

function endsSentence(text: string, start: number, stop: number, end: number, inCitation: boolean): boolean {
  NEXT.lastIndex = end;
  const next = NEXT.exec(text)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[stop] !== '.') return true;
  const begins = STARTERS.has(next.toLowerCase());
  if (inCitation) return begins;
  // "..." and ". . ." mark an omission, which ends a sentence only before a word that begins one.
  if (text[stop - 1] === '.' || (text[stop - 2] === '.' && text[stop - 1] === ' ')) return begins;
  const word = wordBefore(text, stop, start);
  if (word === '') return true;
  const lower = word.toLowerCase();
  // The number or letter of an item at the sentence's own beginning.
  if (
    stop - word.length <= start + 4 &&
    !/[\p{L}\d]/u.test(text.slice(start, stop - word.length)) &&
    /^(?:\d{1,4}|[a-z]|[ivxl]{1,5})$/i.test(word)
  )
    return false;
  // "J. R. Vale" goes on; "Exhibit A. Vale" does not.
  if (/^\p{Lu}$/u.test(word)) return LETTERED.test(text.slice(Math.max(start, stop - 16), stop - 1));
  if (CLOSING.has(lower)) return begins;
  return !LEADING.has(lower);
}

/** The run of letters, figures and inner full stops that ends at `end`. */
function wordBefore(text: string, end: number, least: number): string {
  let start = end;
  while (start > least && end - start < 24 && /[\p{L}\p{N}.’']/u.test(text[start - 1] as string)) start--;
  return text.slice(start, end).replace(/^[.’']/, '');
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

function lastInk(text: string, least: number): number {
  let end = text.length;
  while (end > least && /\s/.test(text[end - 1] as string)) end--;
  return end;
}
