import { covers, firstEndingAfter, type Span } from '../text/span.ts';
import type { Citation } from './citations.ts';

/** A blank that the drafter has still to fill. */
export interface Placeholder extends Span {
  /** `bracket`: "[DATE]"; `line`: "______"; `word`: "TBD", "XX/XX/2021". */
  readonly kind: 'bracket' | 'line' | 'word';
}

/** What blanks are usually filled with, in the words that templates use. */
const BLANK_WORDS =
  "date|name|names|address|city|county|state|amount|number|insert|describe|description|specify|fill|month|day|year|court|district|division|title|phone|telephone|email|e-mail|zip|party|county/state|state/county|entity|company|corporation|location|place|dollar|dollars|facts?|explain|identify|list|details?|case|cause|docket|judge|attorney|counsel|firm|bar|age|occupation|employer|position|exhibit|citation|cite|x{2,}|tbd|todo|tk|blank|if applicable|your|his/her|he/she|him/her|plaintiff(?:’s|'s)? name|defendant(?:’s|'s)? name|yes/no|is/are|was/were|signature|time|reason|duration|period|property|product|statute|rule|section|county name|type|relationship";
const HAS_BLANK_WORD = new RegExp(`(?<![\\p{L}\\d])(?:${BLANK_WORDS})(?!\\p{L})`, 'iu');
const INSTRUCTION =
  /^(?:insert|describe|specify|fill|explain|identify|list|state|add|enter|provide|include|your|name|date|amount|number|address|if\s|e\.g\.|set\sforth|briefly)(?!\p{L})/iu;
/** What editors put into brackets: alterations, remarks, redactions, references. */
const EDITORIAL =
  /^(?:sic|case\s+no|emphasis|citations?|internal|footnotes?|alterations?|quotations?|redacted|omitted|page|image|illegible|signature\s+page|signed|seal|proposed|unpublished|cleaned|under\s+seal|filed|ecf|doc|docket|dkt|id|see|http)(?!\p{L})|redact|omitted|\badded\b|withheld/iu;
const BRACKET = /\[([^[\]]{0,120})\](?!\()/g;
const BRACES =
  /\{\{[^{}]{1,60}\}\}|<(?:insert|enter|your|name|date|address|amount|client|plaintiff|defendant)[^<>]{0,40}>/gi;
const LINE = /_{3,}(?:[ \t]_{3,})*/g;
const WORDS =
  /(?<![\p{L}\d])(?:TBD|T\.B\.D\.|TO\s+BE\s+DETERMINED|TODO|TKTK?)(?![\p{L}\d])|(?<![\p{L}\d-])X{2}\/(?:X{2}|\d{1,2})\/(?:X{2,4}|\d{2,4})(?![\p{L}\d])|\$\s?X{1,3}(?:,X{3})*(?:\.X{2})?(?![\p{L}\d])|¶{1,2}\s?X{1,3}(?![\p{L}\d])|(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)X{2}(?=,)/gu;

/**
 * The blanks in a block's text, in order: bracketed ones that say what belongs in them, ruled lines in a sentence, "TBD" and the
 * like. Not the page of a slip opinion, the case number that the clerk gives, the marks of editors ("[sic]", "[t]he", "[REDACTED]"), boxes to tick, numbers that are masked, or lines to sign on.
 */
export function readPlaceholders(text: string, citations: readonly Citation[] = []): Placeholder[] {
  const cited = (match: RegExpExecArray): boolean => {
    const citation = citations[firstEndingAfter(citations, match.index)];
    return citation !== undefined && covers(citation, { start: match.index, end: match.index + match[0].length });
  };
  const found: Placeholder[] = [];
  for (const match of text.matchAll(BRACKET)) {
    if (isBlank(match[1] as string, text, match.index)) found.push(place('bracket', match));
  }
  for (const match of text.matchAll(BRACES)) found.push(place('bracket', match));
  for (const match of text.matchAll(LINE))
    if (inSentence(text, match) && !cited(match)) found.push(place('line', match));
  for (const match of text.matchAll(WORDS)) found.push(place('word', match));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (blank, index) => blank.start >= Math.max(0, ...found.slice(Math.max(0, index - 2), index).map(({ end }) => end)),
  );
}

function place(kind: Placeholder['kind'], match: RegExpExecArray): Placeholder {
  return { kind, start: match.index, end: match.index + match[0].length };
}

function isBlank(inner: string, text: string, at: number): boolean {
  const words = inner.replace(/[*\\]/g, '').replace(/\s+/g, ' ').trim();
  // A letter on either side is an alteration in a quotation: "[t]he", "pay[s]".
  if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + inner.length + 2] ?? '')) return false;
  if (/^[_\s]{2,}$/.test(inner) && inner.includes('_')) return true;
  if (/^(?:[●•]{1,3}|\.{3,}|…|\$?_+|\$|X{2,}|\?{1,3})$/u.test(words))
    return words !== '...' && words !== '…' && words !== '....';
  if (words.length < 3 || EDITORIAL.test(words)) return false;
  if (
    INSTRUCTION.test(words) &&
    /^[\p{Lu}\p{Ll}]/u.test(words) &&
    (words.includes(' ') || words === words.toUpperCase() || HAS_BLANK_WORD.test(words))
  ) {
    return !quotedBefore(text, at);
  }
  if (!HAS_BLANK_WORD.test(words)) return false;
  // In capitals or title case: "[DATE]", "[County/State]", "[Plaintiff Name]".
  const parts = words.split(/[\s/,]+/);
  const large = parts.filter((part) => /^[\p{Lu}\d$#_(]/u.test(part)).length;
  return parts.length <= 5 && large * 2 >= parts.length && !quotedBefore(text, at);
}

/** Whether a quotation is open where the bracket stands: what an editor put into it is no blank. */
function quotedBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Whether a ruled line stands among words, not alone on its line, where one signs, nor as a rule between parts. */
function inSentence(text: string, match: RegExpExecArray): boolean {
  const start = match.index;
  const end = start + match[0].length;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const next = /[\r\n]/g;
  next.lastIndex = end;
  const lineEnd = next.exec(text)?.index ?? text.length;
  const before = text.slice(lineStart, start).trim();
  const after = text.slice(end, lineEnd).trim();
  if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return false;
  if (/^(?:by|signature|signed|\/?s\/?|print(?:ed)?\s+name|x|name|notary|title|its)\b[^\p{L}]*$/iu.test(before))
    return false;
  if (/(?:\bno|\bnumber|\bcase|#)[.:\s]*$/i.test(before) || before.includes('/s/')) return false;
  // Emphasis in Markdown and names with underscores touch letters.
  const beside = [text[start - 1] ?? ' ', text[end] ?? ' '].filter((character) => /[\p{L}\d]/u.test(character)).length;
  return beside === 0 || (beside === 1 && match[0].length > 3);
}
