import { numberWord } from './ordinals.ts';

/** How a number at the start of a paragraph is written; `word` is `FIRST:`, `leader` follows a dotted leader inside a line. */
export type MarkerStyle =
  'dot' | 'paren' | 'parens' | 'bracket' | 'pilcrow' | 'comma' | 'decimal' | 'word' | 'bare' | 'leader' | 'inline';

/** A number that may begin a numbered paragraph. Offsets are into the line that was read. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As written, without punctuation or markup; an OCR letter for a digit is read as the digit. */
  readonly label: string;
  /** The number; of `3.14` the part before the point. */
  readonly value: number;
  /** The part behind the point of a decimal label, else 0. */
  readonly minor: number;
  /** The letter of `12A`, in upper case, or empty. */
  readonly suffix: string;
  readonly start: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  /** Where the text behind the marker begins, white space skipped. */
  readonly end: number;
}

const NUMBER =
  /^([*_]{0,3})(\\?\[|\(|¶{1,2}\s*|\\?)(\d[\dlIO|]{0,3}|[lI]\d{1,3}|[l|](?=[.)]\s))(?:\.(\d{1,3})(?![\d,]))?([A-Za-z]?)(\s?\\?[.):,\]]+|-(?=\s+[A-Z“"])|(?=\s|[*_]|$))[*_]{0,3}\s*/;
const WORD = /^([*_]{0,3})([A-Z]{3,9}(?:-[A-Z]{3,7})?)\s?[:.][*_]{0,3}\s+/;

/** The number with which a line begins, or null. `line` begins with its first character that is not white space. */
export function markerAtStart(line: string): Marker | null {
  const first = line.charCodeAt(0);
  // Most lines begin with a plain letter: no pattern needs to run on them.
  if (first > 96 && first < 123 && first !== 108) return null;
  const found = NUMBER.exec(line);
  if (found) return numbered(line, found);
  const word = WORD.exec(line);
  if (!word) return null;
  const value = numberWord(word[2] as string);
  if (value === null || !/(?:st|nd|rd|th)$/i.test(word[2] as string)) return null;
  const labelStart = (word[1] as string).length;
  return {
    style: 'word',
    label: word[2] as string,
    value,
    minor: 0,
    suffix: '',
    start: 0,
    labelStart,
    labelEnd: labelStart + (word[2] as string).length,
    end: word[0].length,
  };
}

function numbered(line: string, found: RegExpExecArray): Marker | null {
  const [whole, markup, open, digits, minor, letter, punctuation] = found as unknown as string[];
  const label = digitsOf(digits as string);
  const suffix = letter ?? '';
  const mark = (punctuation ?? '').trim().replace('\\', '');
  const next = line.charCodeAt((whole as string).length);
  const glued = !/\s/.test(whole?.at(-1) ?? '');
  let style: MarkerStyle;
  if (open?.startsWith('¶')) style = 'pilcrow';
  else if (open?.endsWith('[')) style = mark.startsWith(']') ? 'bracket' : 'bare';
  else if (open === '(') {
    if (!/^\.?\)/.test(mark)) return null;
    style = 'parens';
  } else if (minor !== undefined) style = 'decimal';
  else if (mark.startsWith('.')) style = 'dot';
  else if (mark.startsWith(')')) style = 'paren';
  else if (mark === ':' || mark === ',' || mark === '-') style = 'comma';
  else style = 'bare';
  // "9:00", "1,250", "2.5": figures of the text, not numbers of a paragraph.
  if (glued && next >= 48 && next <= 57 && style !== 'pilcrow') return null;
  if (glued && style === 'comma' && !Number.isNaN(next)) return null;
  // "1.5 million" begins no paragraph; "1.1 Plaintiff" does.
  if (style === 'decimal' && next >= 97 && next <= 122) return null;
  if (suffix !== '' && style === 'bare') return null;
  const labelStart = (markup as string).length + (open as string).length;
  const written = `${digits}${minor === undefined ? '' : `.${minor}`}${suffix}`;
  return {
    style,
    label: `${label}${minor === undefined ? '' : `.${minor}`}${suffix}`,
    value: Number(label),
    minor: minor === undefined ? 0 : Number(minor),
    suffix: suffix.toUpperCase(),
    start: 0,
    labelStart,
    labelEnd: labelStart + written.length,
    end: (whole as string).length,
  };
}

function digitsOf(text: string): string {
  return text.replace(/[lI|]/g, '1').replace(/O/g, '0');
}

const INLINE = /(…[.…]{0,99}\s?|\.{4,99}\s?|[.!?:;"”’)\]] {0,9}|[A-Z]{4} )(\d{1,4})\.\s{0,9}(?=["“A-Z[])/g;

/** A number behind the words of a heading: "COUNT I 6. Plaintiff", "The Parties 2. Tern". */
const BEHIND_HEADING = /\s(\d{1,4})\.\s{1,9}(?=["“A-Z[])/g;
/** A number behind that of the page or of the line: "14 37. Plaintiff". */
const BEHIND_PAGE = /^(\d{1,3}\s{1,9})(\d{1,4})\.\s{1,9}(?=["“A-Z[])/;
const PART_OF_LAW = /\b(?:sections?|secs?|rules?|arts?|articles?|nos?|title|chapter|part|act|and|or|of|in)\.?$/i;

/**
 * The numbers inside a line that may begin a paragraph: behind a dotted leader, a sentence's end or a heading. `heading` is
 * where the words end with which the line begins as a heading does, 0 for none.
 */
export function markersInside(line: string, heading = 0): Marker[] {
  const markers: Marker[] = [];
  if (line.length < 12) return markers;
  if (heading > 0) {
    BEHIND_HEADING.lastIndex = heading;
    for (let found = BEHIND_HEADING.exec(line); found; found = BEHIND_HEADING.exec(line)) {
      if (PART_OF_LAW.test(line.slice(Math.max(0, found.index - 10), found.index))) continue;
      markers.push(inside('inline', found[1] as string, found.index + 1, BEHIND_HEADING.lastIndex));
      break;
    }
  }
  const paged = BEHIND_PAGE.exec(line);
  if (paged) {
    const label = paged[2] as string;
    markers.push(inside('inline', label, (paged[1] as string).length, paged[0].length));
  }
  const first = markers[0]?.labelStart;
  INLINE.lastIndex = 0;
  for (let found = INLINE.exec(line); found; found = INLINE.exec(line)) {
    const before = found[1] as string;
    const leader = before.startsWith('…') || before.startsWith('....');
    const labelStart = found.index + before.length;
    const label = found[2] as string;
    if (found.index === 0 && !leader) continue;
    // Glued to a letter or a point it is a figure: "v2.3. The".
    if ((!leader && !/\s$/.test(before)) || labelStart === first) continue;
    markers.push(inside(leader ? 'leader' : 'inline', label, labelStart, INLINE.lastIndex));
  }
  return markers.sort((a, b) => a.start - b.start);
}

function inside(style: 'leader' | 'inline', label: string, start: number, end: number): Marker {
  return {
    style,
    label,
    value: Number(label),
    minor: 0,
    suffix: '',
    start,
    labelStart: start,
    labelEnd: start + label.length,
    end,
  };
}

/** What marks an item of a list or an enumerated heading: `A.`, `iv)`, `(2)`, a bullet. */
export interface Enumerator {
  /** As written, without punctuation. */
  readonly label: string;
  readonly kind: 'upper' | 'lower' | 'number' | 'bullet';
  readonly punctuation: '.' | ')' | '()' | '';
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly end: number;
}

const ENUMERATOR =
  /^[*_]{0,3}(\\?\()?([A-Z]{1,5}(?:-\d{1,2})?|[a-z]{1,5}|\d{1,3}|[•●▪·–-])(\s?\\?\)|\\?\.)?[*_]{0,3}(?:\s+|$)/;

/** The enumerator with which a line begins, or null. */
export function enumeratorAtStart(line: string): Enumerator | null {
  const found = ENUMERATOR.exec(line);
  if (!found) return null;
  const label = found[2] as string;
  const bullet = /^[•●▪·–-]$/.test(label);
  const close = (found[3] ?? '').trim().replace('\\', '');
  const open = (found[1] ?? '').endsWith('(');
  if (bullet ? close !== '' || open : close === '') return null;
  if (open && close !== ')') return null;
  // Words of several letters count only where they are Roman numerals.
  if (!bullet && /^[A-Za-z]{2,}$/.test(label) && !/^(?:[ivxlIVXL]{2,5}|([a-z])\1)$/.test(label)) return null;
  const labelStart = found[0].indexOf(label);
  return {
    label,
    kind: bullet ? 'bullet' : /^\d/.test(label) ? 'number' : label === label.toUpperCase() ? 'upper' : 'lower',
    punctuation: bullet ? '' : open ? '()' : (close as '.' | ')'),
    labelStart,
    labelEnd: labelStart + label.length,
    end: found[0].length,
  };
}
