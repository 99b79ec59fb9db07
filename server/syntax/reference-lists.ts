import type { Cursor } from './cursor.ts';
import { numberWord, romanValue } from './ordinals.ts';
import type { ReferenceLabel, ReferenceRange } from './reference-parts.ts';

/** What one end of a range may look like: reads it at the cursor and moves behind it, or returns null and stays. */
export type LabelReader = (cursor: Cursor, first: boolean) => ReferenceLabel | null;

const DASH = /\s*[-‐‑–—−]\s*/y;
const THROUGH = /,?\s+(?:through|thru|thorugh|throught|to)(?:\s+and\s+including|\s+to)?\s+/y;
const HEAD_AGAIN = /(?:¶{1,2}|[Pp]aragraphs?|[Pp]ars?\.|[Pp]aras?\.|[Cc]ounts?|[Ee]xhibits?)\s*/y;
const COMMA = /\s*[,;]\s*(?:(?:and|or|&)\s+)?/y;
const AND = /\s+(?:and|or|and\/or|as\s+well\s+as)\s+|\s*&\s*/y;
/** What may stand behind the last number of a list that goes on behind a comma without being the start of something else. */
const CLOSES =
  /\s*(?:[.,;:)\]”"’'&–—-]|$|\s(?:and|or|above|below|inclusive|herein|hereof|through|thru|to|of|in|is|are|was|were|as|supra|infra|by|which|that|the|this|on|for|with|inclusively|at|fully|have|has|constitutes?|violate[sd]?|\p{Lu})(?!\p{L}))/uy;
/** A word behind a number that makes it a quantity: "paragraph 12 and 3 other men". */
const QUANTITY =
  /\s+(?:million|billion|thousand|hundred|percent|days?|weeks?|months?|years?|hours?|minutes?|other|others|more|additional|of\s+(?:the\s+)?(?:defendants|plaintiffs)|employees|people|persons|men|women|times|separate|different)(?!\p{L})|\s*%/uy;
const INCLUSIVE = /,?\s*\(?inclusive(?:ly)?(?:\)|,(?=\s))?/y;

/** "1–5 above and 7": the list goes on behind it. */
const PLACE_BETWEEN = /,?\s+\(?(?:above|below|supra|infra)\)?(?=,?\s+(?:and|or|&)\s+(?:¶{1,2}\s?)?\d)/y;

/** A list of ranges ("12–15, 18 and 20"). `many` says that the word before it is plural, so that a comma may go on with the list. */
export interface RangeList {
  readonly ranges: readonly ReferenceRange[];
  readonly end: number;
}

/** Reads a list at the cursor, each end of a range by `label`, and moves behind it; null where none begins there. */
export function readRanges(cursor: Cursor, many: boolean, label: LabelReader): RangeList | null {
  const first = readRange(cursor, label, true);
  if (!first) return null;
  const ranges = [first];
  let end = cursor.at;
  for (;;) {
    const inclusive = cursor.take(INCLUSIVE);
    if (inclusive) end = cursor.at - (inclusive[0].endsWith(',') ? 1 : 0);
    if (many) cursor.take(PLACE_BETWEEN);
    const and = cursor.take(AND);
    const joint = and ?? cursor.take(COMMA);
    if (!joint) break;
    const conjoined = and !== null || /and|or|&/.test(joint[0]);
    const next = readRange(cursor, label, false);
    if (!next || !goesOn(cursor, next, many, conjoined)) break;
    ranges.push(next);
    end = cursor.at;
  }
  cursor.at = end;
  return { ranges, end };
}

/** Whether a number behind a comma or "and" belongs to the list rather than to what the sentence says next. */
function goesOn(cursor: Cursor, range: ReferenceRange, many: boolean, conjoined: boolean): boolean {
  if (range.to !== null) return true;
  if (cursor.peek(QUANTITY)) return false;
  return (many && conjoined) || cursor.peek(CLOSES) !== null;
}

function readRange(cursor: Cursor, label: LabelReader, first: boolean): ReferenceRange | null {
  const from = label(cursor, first);
  if (!from) return null;
  const start = from.start;
  const end = cursor.at;
  const joint = cursor.take(DASH) ?? cursor.take(THROUGH);
  if (joint) {
    cursor.take(HEAD_AGAIN);
    const to = label(cursor, first);
    if (to && isRange(from, to)) return { start, end: cursor.at, from: fromOcr(from, to), to };
  }
  cursor.at = end;
  return { start, end, from, to: null };
}

/** Whether both ends are numbers of one kind: "Count IV – 42 U.S.C." is no range. */
function isRange(from: ReferenceLabel, to: ReferenceLabel): boolean {
  return /^\d/.test(from.label) === /^\d/.test(to.label) || /^[Il|]$/.test(from.label);
}

/** A lone "I" or "l" at the near end of a range of figures is a figure one that was misread. */
function fromOcr(from: ReferenceLabel, to: ReferenceLabel): ReferenceLabel {
  return /^[Il|]$/.test(from.label) && /^\d/.test(to.label) ? { ...from, label: '1' } : from;
}

const OPEN = /[“"'‘*_\\[]{0,3}/y;
const CLOSE = /[”"'’*_\\\]]{0,3}/y;
const FIGURE = /\d{1,4}(?:\.\d{1,3}){0,2}[A-Za-z]?(?![\p{L}\d]|,\d{3}(?!\d)|\.\d)/uy;
/** Figures that a scan misread in part: a letter l or I for 1, O for 0, next to real ones. */
const MISREAD = /(?=[lIO|]*\d)[\dlIO|]{2,4}(?![\p{L}\d|])/uy;
const MISREAD_ONE = /[Il|](?=[”"'’]?\s*(?:[-–—]|through|thru|to)\s*[“"'‘]?\d)/y;
const WORD = /([A-Za-z]{3,9}(?:-[A-Za-z]{3,5})?)(?:\s*\((\d{1,4})\))?(?![\p{L}\d])/uy;
const ITEM = /\s?\((?:[a-zA-Z]{1,4}|\d{1,2})\)/y;
const ITEM_JOINT =
  /(?:\s*[-–—]\s*|\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|through|to)\s+)(?=\((?:[a-zA-Z]{1,4}|\d{1,2})\))/y;
const ROMAN = /(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\d])/uy;
const LETTER = /[A-Z]{1,2}(?:[-.]?\d{1,3})?(?![\p{L}\d])/uy;
const NUMBER = /\d{1,4}(?:[-.]?[A-Z])?(?![\p{L}\d]|,\d{3}(?!\d)|\.\d)/uy;

/** The number of a numbered paragraph: `50`, `3.4`, `12A`, `“1”`, `one (1)`, with its sub-items: `9(b)`, `160(A)-(F)`. */
export const paragraphLabel: LabelReader = (cursor, first) => {
  const begin = cursor.at;
  cursor.take(OPEN);
  const start = cursor.at;
  let found = cursor.take(FIGURE)?.[0] ?? null;
  if (found === null) {
    const misread = cursor.take(MISREAD)?.[0];
    if (misread !== undefined) found = misread.replace(/[lI|]/g, '1').replace(/O/g, '0');
  }
  found ??= cursor.take(MISREAD_ONE) ? '1' : null;
  if (found === null && first) found = readRoman(cursor);
  if (found === null && first) {
    const word = cursor.peek(WORD);
    const value = word && !/(?:st|nd|rd|th)$/.test(word[1] as string) ? numberWord(word[1] as string) : null;
    if (word && value !== null && (word[2] === undefined || Number(word[2]) === value || word[2] !== '')) {
      cursor.at += word[0].length;
      found = word[2] ?? String(value);
    }
  }
  if (found === null) {
    cursor.at = begin;
    return null;
  }
  const end = cursor.at;
  cursor.take(CLOSE);
  return { start, end, label: found, item: readItems(cursor) };
};

const ROMAN_FROM = /[IVXL]{1,7}(?=\s*(?:[-–—]|through|thru|to)\s*[IVXL]{1,7}(?!\p{L}))/uy;
const ROMAN_TO = /[IVXL]{1,7}(?!\p{L})/uy;

/** A Roman numeral as one end of a range: alone it could be anything. */
function readRoman(cursor: Cursor): string | null {
  const found =
    cursor.peek(ROMAN_FROM) ??
    (/[IVXL]\s*(?:[-–—]|through|thru|to)\s*$/.test(cursor.text.slice(Math.max(0, cursor.at - 20), cursor.at))
      ? cursor.peek(ROMAN_TO)
      : null);
  if (!found || romanValue(found[0]) === null) return null;
  cursor.at += found[0].length;
  return found[0];
}

function readItems(cursor: Cursor): string | null {
  const start = cursor.at;
  for (;;) {
    if (cursor.take(ITEM)) continue;
    const joint = cursor.at > start ? cursor.take(ITEM_JOINT) : null;
    if (!joint) break;
  }
  return cursor.at === start ? null : cursor.text.slice(start, cursor.at).trim().replace(/\s+/g, ' ');
}

/** What counts a count behind the word: `II`, `3`, `One`, `A`. */
export const countNumber: LabelReader = (cursor) => {
  const begin = cursor.at;
  cursor.take(OPEN);
  const start = cursor.at;
  const word = cursor.peek(WORD);
  const found =
    cursor.take(ROMAN) ??
    cursor.take(NUMBER) ??
    (word && word[2] === undefined && numberWord(word[1] as string) !== null ? cursor.take(WORD) : null);
  if (!found || found[0] === '') {
    cursor.at = begin;
    return null;
  }
  const end = cursor.at;
  cursor.take(CLOSE);
  return { start, end, label: found[0], item: null };
};

/** The letter or number of an exhibit: `A`, `12`, `A-1`. A single letter that begins a sentence's next words is none. */
export const exhibitLabel: LabelReader = (cursor, first) => {
  const begin = cursor.at;
  cursor.take(OPEN);
  const start = cursor.at;
  const found = cursor.take(NUMBER) ?? cursor.take(LETTER);
  // "Exhibit A, I signed" goes on with a sentence.
  if (
    !found ||
    (!first && /^[AI]$/.test(found[0]) && /^\s+\p{Ll}/u.test(cursor.text.slice(cursor.at, cursor.at + 12)))
  ) {
    cursor.at = begin;
    return null;
  }
  const end = cursor.at;
  cursor.take(CLOSE);
  return { start, end, label: found[0], item: null };
};

/** The numeral of a heading: `IV.B`, `III`, `4`, `A.1`. */
export const sectionLabel: LabelReader = (cursor) => {
  const found = cursor.take(
    /(?:[IVX]{1,5}|[A-Z]|\d{1,2})(?![\p{L}\d])(?:\.(?:[IVX]{1,5}|[A-Za-z]|\d{1,2})(?![\p{L}\d])){0,3}/uy,
  );
  return found && { start: cursor.at - found[0].length, end: cursor.at, label: found[0], item: null };
};
