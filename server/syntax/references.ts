import { covers, firstEndingAfter, type Span } from '../text/span.ts';
import type { Citation } from './citations.ts';
import { Cursor } from './cursor.ts';
import { joinHyphenated } from './hyphenation.ts';
import { numberWord } from './ordinals.ts';
import { countNumber, exhibitLabel, paragraphLabel, readRanges, sectionLabel } from './reference-lists.ts';
import type { Phrase, Reference, ReferenceKind, ReferenceLabel, ReferenceRange } from './reference-parts.ts';
import { foreignBefore, foreignExhibitBefore, ownerBehind, quotations } from './reference-owner.ts';
import { readRelative } from './reference-relative.ts';
import { readSentences } from './sentences.ts';

const ORDINAL =
  '(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|\\d{1,2}(?:st|nd|rd|th)';
/** The words with which a reference begins, or which make one where they stand. */
const ANCHOR = new RegExp(
  `(?<![\\p{L}\\d¶])(?:(?<mark>¶{1,2}|paragraphs?|paras?\\.|pars?\\.|paras?(?=\\s\\d)|pars(?=\\s\\d))|(?<statement>allegations?|averments?|statements|facts)|(?<before>preceding|preceeding|foregoing|forgoing|prior|previous|earlier|above-(?:stated|referenced|alleged|listed|described|mentioned|numbered)|above|aforementioned|aforesaid)|(?<count>counts?)|(?<cause>causes?\\s+of\\s+action|claims?)|(?<ordinal>${ORDINAL})|(?<exhibit>exhibits?|exhs?\\.?|exs?\\.)|(?<section>sections?|parts?)|(?<prayer>prayer))(?!\\p{L})`,
  'giu',
);

const INCORPORATES =
  /(?<!\p{L})(?:re-?alleg|re-?aver|re-?assert|re-?incorporat|repeat(?:s|ing)?(?!\p{L})|repeated\s+(?:and|herein|here|as|by)|re-?stat(?:es?|ing)(?!\p{L})|re-?stated\s+(?:and|herein|here|as|by)|incorporat(?:es?|ing)(?!\p{L})|incorporated\s+(?:fully\s+)?(?:herein|here|by|as|into|in\s+th|and|verbatim|with)|adopt(?:s|ed|ing)?\s+(?:and|by|herein|each|all))/iu;

/**
 * The references in a block's text, in order and without overlap. `citations` and `sentences` are those of the same text: a
 * statute's paragraph is no reference. Never throws; its time is linear in the text.
 */
export function readReferences(
  source: string,
  citations: readonly Citation[],
  sentences: readonly Span[] = readSentences(source, citations),
): Reference[] {
  const { text, spanOf } = joinHyphenated(source);
  const found: Reference[] = [];
  const whole = { start: 0, end: text.length };
  // A sentence with many references is looked at once.
  const asked: { sentence: Span | null; answer: boolean } = { sentence: null, answer: false };
  let quoted: ReturnType<typeof quotations> | null = null;
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(text); anchor; anchor = ANCHOR.exec(text)) {
    const at = anchor.index;
    const resume = ANCHOR.lastIndex;
    const sentence = sentences[firstEndingAfter(sentences, at)] ?? whole;
    const cited = citations[firstEndingAfter(citations, at)];
    if (cited && cited.start <= at) continue;
    const incorporates = (): boolean => {
      if (asked.sentence === sentence) return asked.answer;
      asked.sentence = sentence;
      return (asked.answer = INCORPORATES.test(text.slice(sentence.start, sentence.end)));
    };
    const phrase = readPhrase(text, anchor, citations, incorporates);
    ANCHOR.lastIndex = resume;
    const last = found.at(-1);
    if (!phrase || (last && phrase.start < last.end)) continue;
    quoted ??= quotations(text);
    const quotation = quoted[firstEndingAfter(quoted, phrase.start)];
    const inherited =
      last !== undefined && last.foreign && /^[\s,;&]*(?:and\s*)?$/.test(text.slice(last.end, phrase.start));
    found.push({
      ...phrase,
      ...spanOf(phrase.start, phrase.end),
      reach: phrase.reach ?? 1,
      foreign:
        phrase.foreign ||
        (quotation !== undefined && covers(quotation, phrase)) ||
        (inherited && phrase.kind === 'paragraph' && phrase.relative === null),
      incorporates: incorporates(),
    });
    ANCHOR.lastIndex = Math.max(resume, phrase.end);
  }
  return found;
}

function readPhrase(
  text: string,
  anchor: RegExpExecArray,
  citations: readonly Citation[],
  incorporates: () => boolean,
): Phrase | null {
  const { mark, statement, before, count, cause, ordinal, exhibit, section, prayer } = anchor.groups as Record<
    string,
    string | undefined
  >;
  const at = anchor.index;
  const behind = at + anchor[0].length;
  if (mark !== undefined)
    return readParagraphs(text, at, behind, mark, citations) ?? readRelative(text, at, behind, incorporates);
  if (statement !== undefined)
    return readNumberedAllegations(text, at, behind) ?? readRelative(text, at, behind, incorporates);
  if (before !== undefined) return readRelative(text, at, behind, incorporates);
  if (count !== undefined) return readCounts(text, at, behind, count);
  if (cause !== undefined) return readCounts(text, at, behind, cause);
  if (ordinal !== undefined) return readOrdinals(text, at, behind);
  if (exhibit !== undefined) return readExhibits(text, at, behind, exhibit);
  if (section !== undefined) return readSections(text, at, behind, section);
  return prayer === undefined ? null : readPrayer(text, at, behind);
}

const NUMBERED = /\s*(?:(?:numbered|number|numbers|nos?\.|#)\s*)?(?:from\s+)?/iy;
const ITEM_OF_PRAYER = /\s*\(?([A-Z]|[a-z](?=\)))\)?(?=\s+of\s+(?:the|this|its|Plaintiff)[^.;]{0,30}[\s’][Pp]rayer)/y;
const PRAYER_BEHIND = /,?\s+of\s+(?:the|this|its|Plaintiffs?[’']s?)\s+[Pp]rayer/y;
const BLANK_BEHIND = /\s*(?:[-–—]|through|to|thru)\s*(?:\[|_{2,})/y;

function readParagraphs(
  text: string,
  at: number,
  behind: number,
  mark: string,
  citations: readonly Citation[],
): Phrase | null {
  const cursor = new Cursor(text, behind);
  const item = cursor.take(ITEM_OF_PRAYER);
  if (item) {
    const end = cursor.at;
    const label = { start: end - item[0].trimStart().length, end, label: item[1] as string, item: null };
    return phraseOf('prayer-item', at, end, [{ start: label.start, end, from: label, to: null }], false);
  }
  cursor.take(NUMBERED);
  const many = /^¶¶|s\.?$/i.test(mark);
  const list = readRanges(cursor, many, paragraphLabel);
  // A range that is still to be filled in ("1 through __") refers to nothing yet.
  if (!list || cursor.peek(BLANK_BEHIND)) return null;
  if (cursor.peek(PRAYER_BEHIND)) return phraseOf('prayer-item', at, list.end, list.ranges, false);
  const owner = ownerBehind(text, list.end);
  const foreign = owner === null ? foreignBefore(text, at, citations) : owner === 'other';
  const except = foreign ? null : readExceptions(cursor);
  return { ...phraseOf('paragraph', at, except?.end ?? list.end, list.ranges, foreign), except: except?.ranges ?? [] };
}

const EXCEPT =
  /(?:,?\s+(?:above|herein))?,?\s+\(?(?:except(?:\s+for|ing)?|excluding|other\s+than|with\s+the\s+exception\s+of|but\s+not|save)\s+(?:those\s+in\s+|the\s+allegations\s+(?:in|of)\s+)?(?:(¶{1,2}|[Pp]aragraphs?|[Pp]aras?\.|[Pp]ars?\.)\s*)?/y;

/** "except paragraph 9", "excluding ¶¶ 4–6": the numbers, and where the phrase ends. */
function readExceptions(cursor: Cursor): ReturnType<typeof readRanges> {
  const start = cursor.at;
  const list = cursor.take(EXCEPT) ? readRanges(cursor, true, paragraphLabel) : null;
  if (!list) cursor.at = start;
  return list;
}

/** "allegations 1 through 47": only a range makes it one. */
function readNumberedAllegations(text: string, at: number, behind: number): Phrase | null {
  const cursor = new Cursor(text, behind);
  if (!cursor.take(/s?\s+(?:(?:numbered|nos?\.)\s+)?(?=["“']?[\dlI|])/iy)) return null;
  const list = readRanges(cursor, true, paragraphLabel);
  if (!list?.ranges.some((range) => range.to !== null)) return null;
  return phraseOf('paragraph', at, list.end, list.ranges, ownerBehind(text, list.end) === 'other');
}

/** "Count II", "Counts I through III", "Claims 1 and 2", "Causes of Action One to Four"; with a small letter only causes of action count. */
function readCounts(text: string, at: number, behind: number, head: string): Phrase | null {
  if (!/^[A-Z]/.test(head) && !/^cause/.test(head)) return null;
  if (/^CAUSE/.test(head)) return null;
  const cursor = new Cursor(text, behind);
  cursor.take(/\s*(?:(?:nos?\.|numbers?)\s*)?/iy);
  if (cursor.at === behind) return null;
  const list = readRanges(cursor, /^(?:counts|claims|causes)/i.test(head), countNumber);
  if (!list) return null;
  if (cursor.peek(/\s+of\s+(?:[\p{L}\p{N}’',“”]+\s+){0,3}[Pp]atents?(?!\p{L})/uy)) return null;
  if (isHeading(text, at, list.end)) return null;
  return phraseOf('count', at, list.end, list.ranges, ownerBehind(text, list.end) === 'other');
}

/** Whether a count's label is itself the heading: it begins the text, and no sentence goes on behind it. */
function isHeading(text: string, at: number, end: number): boolean {
  return (
    /^[\s#*_.IVX]*$/.test(text.slice(Math.max(0, at - 40), at)) &&
    at < 40 &&
    !/^[\s*_]+\p{Ll}/u.test(text.slice(end, end + 12))
  );
}

const ORDINAL_AT = new RegExp(`(?:${ORDINAL})(?!\\p{L})`, 'iuy');
/** No sentence names more counts than this one by one; the bound keeps the reading linear. */
const MOST_ORDINALS = 12;
const ORDINAL_JOINT = /\s*,\s*(?:and\s+)?(?:the\s+)?|\s+(?:and|or|through|to)\s+(?:the\s+)?|\s*[–—-]\s*/y;
const CAUSE_NOUN =
  /(?:\s+alternative)?\s+(?:[Cc]auses?\s+of\s+[Aa]ction|CAUSES?\s+OF\s+ACTION|[Cc]laims?\s+[Ff]or\s+[Rr]elief|CLAIMS?\s+FOR\s+RELIEF|Claims?|CLAIMS?|Counts?|COUNTS?)(?!\p{L})/uy;

/** "the First Cause of Action", "First through Third Claims for Relief". */
function readOrdinals(text: string, at: number, behind: number): Phrase | null {
  const cursor = new Cursor(text, at);
  const ranges: ReferenceRange[] = [];
  let through = false;
  while (ranges.length < MOST_ORDINALS) {
    const word = cursor.take(ORDINAL_AT);
    if (!word || (numberWord(word[0]) === null && !/^\d/.test(word[0]))) return null;
    const label: ReferenceLabel = { start: cursor.at - word[0].length, end: cursor.at, label: word[0], item: null };
    const last = ranges.at(-1);
    if (through && last) ranges[ranges.length - 1] = { ...last, end: label.end, to: label };
    else ranges.push({ start: label.start, end: label.end, from: label, to: null });
    if (cursor.take(CAUSE_NOUN)) break;
    const joint = cursor.take(ORDINAL_JOINT);
    if (!joint || cursor.at < behind) return null;
    through = /through|to|[–—-]/.test(joint[0]);
  }
  if (ranges.length === MOST_ORDINALS) return null;
  if (isHeading(text, at, cursor.at)) return null;
  return phraseOf('count', at, cursor.at, ranges, ownerBehind(text, cursor.at) === 'other');
}

const PINPOINT =
  /(?:,?\s+at)?\s*(?:,\s*)?(?:¶{1,2}|§{1,2}|pp?\.|pages?|paragraphs?|paras?\.|at)\s*[\dIVX][\d.–-]*(?:\([a-z\d]\))?(?:(?:,\s*|\s*&\s*|\s+and\s+)\d+(?:[-–]\d+)?(?!\d))*/y;
const OTHER_WHOLE =
  /,?\s+(?:to|of)\s+(?!(?:this|the)\s+(?:\p{L}+\s+){0,3}[Cc]omplaint|establish|show|prove|demonstrate|be\s)/uy;

/** "Exhibit A", "Ex. 3 at 2", "Exhibits A–C". */
function readExhibits(text: string, at: number, behind: number, head: string): Phrase | null {
  if (!/^E/.test(head) || /^ex$/i.test(head)) return null;
  const cursor = new Cursor(text, behind);
  cursor.take(/\.?\s*(?:(?:nos?\.|#)\s*)?/iy);
  if (cursor.at === behind && !/\.$/.test(head)) return null;
  const list = readRanges(cursor, /s\.?$/i.test(head), exhibitLabel);
  if (!list) return null;
  const owner = cursor.peek(OTHER_WHOLE) ? ownerBehind(text, list.end) : null;
  const foreign = owner === null ? foreignExhibitBefore(text, at) : owner === 'other';
  cursor.at = list.end;
  // Its page or paragraph is read with it, so that nobody takes "¶ 2" for one of ours.
  const pinpoint = cursor.take(PINPOINT);
  return phraseOf('exhibit', at, pinpoint ? cursor.at : list.end, list.ranges, foreign);
}

const OWN_SECTION =
  /,?\s*(?:\(?(?:above|below|supra|infra)\)?(?!\p{L})|(?:of|in)\s+this\s+(?:\p{L}+\s+){0,2}[Cc]omplaint)/uy;

/** "Section IV.B above": only words that point within this document make it ours; all others are statutes' and contracts'. */
function readSections(text: string, at: number, behind: number, head: string): Phrase | null {
  const cursor = new Cursor(text, behind);
  if (!cursor.take(/\s+/y)) return null;
  const list = readRanges(cursor, /s$/i.test(head), sectionLabel);
  if (!list) return null;
  const lead = text.slice(Math.max(0, at - 8), at);
  if (!cursor.peek(OWN_SECTION) && !/(?:supra|infra),?\s$/i.test(lead)) return null;
  return phraseOf('section', at, list.end, list.ranges, false);
}

/** "Prayer for Relief, ¶ A". */
function readPrayer(text: string, at: number, behind: number): Phrase | null {
  const cursor = new Cursor(text, behind);
  const found = cursor.take(
    /(?:\s+[Ff]or\s+[Rr]elief)?,?\s+(?:at\s+)?(?:¶{1,2}|paragraphs?|items?|subparagraphs?)\s*\(?([A-Z]|[a-z](?=\))|\d{1,2})(?![\p{L}\d])\)?/uy,
  );
  if (!found) return null;
  const label = found[1] as string;
  const start = at + (behind - at) + found[0].lastIndexOf(label);
  const from = { start, end: start + label.length, label, item: null };
  return phraseOf('prayer-item', at, cursor.at, [{ start, end: from.end, from, to: null }], false);
}

function phraseOf(
  kind: ReferenceKind,
  start: number,
  end: number,
  ranges: readonly ReferenceRange[],
  foreign: boolean,
): Phrase {
  return { kind, start, end, ranges, except: [], relative: null, foreign };
}
