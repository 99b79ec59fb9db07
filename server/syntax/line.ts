import { countLabel, standsAsLabel, type CountLabel } from './count-label.ts';
import { knownHeading, type HeadingRole } from './known-headings.ts';
import { enumeratorAtStart, markerAtStart, markersInside, type Enumerator, type Marker } from './marker.ts';

/** What one line of text says on its face, white space around it and page furniture gone. Offsets are into the line. */
export interface LineFacts {
  readonly marker: Marker | null;
  readonly inside: readonly Marker[];
  /** The heading with which the line begins if a paragraph's number, at `start`, follows it in the line. */
  readonly headed: {
    readonly start: number;
    readonly role: HeadingRole | 'count';
    readonly count: CountLabel | null;
  } | null;
  readonly enumerator: Enumerator | null;
  /** The level of a Markdown heading, or 0. */
  readonly hash: number;
  /** Where the words begin behind Markdown's heading marks. */
  readonly wordsStart: number;
  /** Bold or underlined as a whole. */
  readonly bold: boolean;
  /** The words: markup dropped, white space folded. */
  readonly words: string;
  /** Mostly capitals. */
  readonly caps: boolean;
  /** The share of its words that begin with a capital, small words aside; 0 to 1. */
  readonly titled: number;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Nothing but dashes, underscores, asterisks or the colons and parentheses of a caption. */
  readonly rule: boolean;
  /** Ends with a dotted leader and a page number. */
  readonly contents: boolean;
  readonly known: HeadingRole | null;
  readonly count: CountLabel | null;
  /** Begins the closing: a date line, "Respectfully submitted", a signature. */
  readonly closing: boolean;
}

const SMALL =
  /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|per|the|to|v|vs|with|under|et|al|seq|that|their|his|her)$/i;
const ENDS = /[.!?;][”"’')\]*_]*$/;
/** "Mr." at a line's end waits for its name. */
const TITLE_BEFORE_NAME = /\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|Sgt|Lt|Capt|Nos|vs)\.$/;
/** A sentence's end with the mark of a footnote behind it: "the order.12", "the order.”^12". */
const ENDS_WITH_NOTE = /[A-Za-z)\]”"’][.!?;][”"’')\]]{0,2}(?:\^?\d{1,3}|\[\^\w{1,9}\]|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})$/;
/** What is longer is no heading as a whole; one may stand at its head. */
const LONG = 400;
const HEAD = 160;

const TITLED = /^(?:[A-Z]{1,5}\.\s+)?([A-Z][A-Za-z ,&’'-]{3,60}?)\s\d{1,4}\.\s/;

const CLOSING =
  /^(?:respectfully[ ,]{1,2}(?:submitted|requested)|respectfully,?$|dated?(?: ?:| this|,? )|dated?$|executed (?:on|this)|signed (?:on|this)|this (?:the )?\d{1,2}(?:st|nd|rd|th)? day of|(?:\/s\/|s\/|Isl |_{5})|by:? ?(?:$|\/?s\/|_)|by (?:his|her|its|their|the)\b.{1,30}\b(?:attorneys?|counsel)[,:]?$|(?:attorneys?|counsel) for (?:the )?(?:plaintiff|petitioner|defendant|relator|claimant|complainant)s?\b)/i;

/** Reads one line that is not blank and has no white space around it. A pure function; never throws. */
export function readLine(line: string): LineFacts {
  const hashes = /^(#{1,6})\s+/.exec(line);
  const wordsStart = hashes ? hashes[0].length : 0;
  const content = wordsStart ? line.slice(wordsStart) : line;
  const long = line.length > LONG;
  const words = long ? content : plainWords(content);
  const marker = leadingMarker(content);
  const enumerator = enumeratorAtStart(content);
  const text = enumerator ? plainWords(content.slice(enumerator.end)) : words;
  const label = long ? countLabel(plainWords(content.slice(0, HEAD))) : (countLabel(text) ?? countLabel(words));
  const stands = label !== null && (standsAsLabel(text, label) || standsAsLabel(words, label));
  const inside = markersInside(line, headingEnd(content, wordsStart, stands ? label : null));
  const shape = long ? { caps: false, titled: 0 } : shapeOf(text === '' ? words : text);
  return {
    marker: marker && wordsStart ? shifted(marker, wordsStart) : marker,
    inside,
    headed: headingBefore(line, inside[0], stands ? label : null),
    enumerator,
    hash: hashes ? (hashes[1] as string).length : 0,
    wordsStart,
    bold:
      /^(?:\*\*|__|<u>)/.test(content) && /(?:\*\*|__|<\/u>)[.:]?$/.test(content) && !/\*\*.+\*\*.+\*\*/.test(content),
    words,
    ...shape,
    ends: (ENDS.test(line) && !TITLE_BEFORE_NAME.test(line)) || ENDS_WITH_NOTE.test(line),
    rule: /^[-_=*~—–\s.:)(/\\|xX+]{3,}$/.test(line) && !/^\d/.test(line) && !/^[xX]+$/.test(line),
    contents: /(?:\.{4}|(?:\. ){3}|…{2}) ?(?:\d{1,3}|[ivx]{1,5})$/.test(line),
    known: long ? null : knownHeading(text),
    count: stands && !long ? label : null,
    closing: !long && CLOSING.test(words),
  };
}

/** What may stand before a paragraph's number: its name, or Markdown's mark of a list or a quotation. */
const LEAD = /^(?:[-*>]\s{1,3}|(?:Paragraph|PARAGRAPH|Para\.)\s{1,3})(?=[*_]{0,3}\d{1,4}\\?[.):])/;

function leadingMarker(content: string): Marker | null {
  const lead = LEAD.exec(content)?.[0].length ?? 0;
  if (lead === 0) return markerAtStart(content);
  const marker = markerAtStart(content.slice(lead));
  return marker && { ...shifted(marker, lead), start: 0 };
}

/** Where the heading's words end, in the line, with which a line begins that goes on with something else; 0 for none. */
function headingEnd(content: string, offset: number, label: CountLabel | null): number {
  const first = content.charCodeAt(0);
  if (first > 96 && first < 123) return 0;
  const at = label ? content.indexOf(label.label) : -1;
  if (label) return at < 0 ? 0 : offset + at + label.label.length;
  const titled = TITLED.exec(content.slice(0, HEAD));
  const words = titled?.[1] ?? '';
  return titled && knownHeading(words) ? offset + titled[0].lastIndexOf(words) + words.length : 0;
}

/** The heading that the words before the first number inside a line are, if they are one. */
function headingBefore(line: string, first: Marker | undefined, label: CountLabel | null): LineFacts['headed'] {
  if (!first || first.style === 'leader' || first.start > HEAD) return null;
  const words = plainWords(line.slice(0, first.start));
  if (/[.;,]$/.test(words)) return null;
  if (label) return { start: first.start, role: 'count', count: label };
  const known = knownHeading(words.replace(/^[A-Z]{1,5}\. /, ''));
  if (known) return { start: first.start, role: known, count: null };
  return /^(?:[A-Z]{1,5}\. )?[A-Z][A-Z /&,’'-]{4,60}$/.test(words)
    ? { start: first.start, role: 'section', count: null }
    : null;
}

function shifted(marker: Marker, by: number): Marker {
  return {
    ...marker,
    start: marker.start + by,
    labelStart: marker.labelStart + by,
    labelEnd: marker.labelEnd + by,
    end: marker.end + by,
  };
}

/** Text without Markdown marks, white space folded. */
export function plainWords(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*{1,3}|__|`|<\/?[a-z]{1,6}\/?>|\u00AD|\\(?=[.#()[\]*_-])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shapeOf(words: string): { caps: boolean; titled: number } {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  let large = 0;
  let counted = 0;
  for (const word of words.split(/[\s/—–-]+/)) {
    const bare = word.replace(/^[^A-Za-z0-9]+/, '');
    if (bare === '' || SMALL.test(bare)) continue;
    counted++;
    if (/^[A-Z0-9]/.test(bare)) large++;
  }
  // Statute citations and "et seq." bring some small letters into a heading in capitals.
  return { caps: upper >= 3 && upper >= 2.4 * lower, titled: counted === 0 ? 0 : large / counted };
}
