import type { BodyLine } from './body-lines.ts';
import { romanValue } from '../syntax/ordinals.ts';

/** An item of the prayer as found in the body's lines, `first` and `last` included; it begins at `start` in the document. */
export interface PrayerLines {
  readonly start: number;
  readonly label: string;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly textStart: number;
  readonly first: number;
  last: number;
}

/** What marks one line as a possible item: how it is written, and its place in the count. */
interface Mark {
  readonly style: string;
  readonly label: string;
  /** Its place as a number or letter, and as a Roman numeral; null where it is none. */
  readonly value: number;
  readonly roman: number | null;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly end: number;
}

/**
 * The lettered or numbered demands of the prayer that begins at the line `start` and ends before the line `to`: those that
 * begin lines or, where there are more of them, those that run on inside one sentence.
 */
export function prayerItems(
  text: string,
  lines: readonly BodyLine[],
  start: number,
  to: number,
  headings: ReadonlySet<number>,
): PrayerLines[] {
  const runsOn = continuation(lines, start, to);
  const items = itemsAtLineStarts(lines, start + 1, to, headings, runsOn);
  const inside = itemsInside(text, lines, start, to, headings, runsOn);
  return inside.length > items.length ? inside : items;
}

/** A label inside a sentence: "(1) damages; (2) costs; and (3) fees", "A. An order; B. Damages". */
const INSIDE = /(?:(?<=^|[:;,]\s|\b(?:and|or|&)\s)|(?<=\s)(?=\())(\(?)([A-Za-z]|\d{1,2}|[ivx]{2,5})([.)])(?=\s|$)/g;

/** The demands that run on inside a sentence, one behind the other from the first letter or number. */
function itemsInside(
  text: string,
  lines: readonly BodyLine[],
  from: number,
  to: number,
  headings: ReadonlySet<number>,
  runsOn: (at: number) => boolean,
): PrayerLines[] {
  const items: (PrayerLines & { value: number; style: string })[] = [];
  let roman = false;
  let open = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as BodyLine;
    if (headings.has(at)) continue;
    const words = text.slice(line.start, line.end);
    for (const found of words.matchAll(INSIDE)) {
      const [, bracket, label = '', close] = found;
      if (found.index === 0 && !open) continue;
      const last = items.at(-1);
      const style = `${bracket}${close}${/^\d/.test(label) ? 1 : label === label.toUpperCase() ? 'A' : 'a'}`;
      if (!last) roman = label === 'i';
      const value = /^\d/.test(label)
        ? Number(label)
        : roman
          ? (romanValue(label) ?? 0)
          : label.length === 1
            ? label.toLowerCase().charCodeAt(0) - 96
            : 0;
      if (value !== (last?.value ?? 0) + 1 || (last && last.style !== style)) continue;
      if (last) last.last = at;
      const labelStart = line.start + found.index + (bracket as string).length;
      const textStart = line.start + found.index + found[0].length;
      items.push({
        start: line.start + found.index,
        label,
        labelStart,
        labelEnd: labelStart + label.length,
        textStart: Math.min(line.end, textStart),
        first: at,
        last: at,
        value,
        style,
      });
    }
    open = /(?:[:;,]|\b(?:and|or|&))$/.test(line.facts.words);
    const last = items.at(-1);
    if (last && (at === last.first || (last.last === at - 1 && runsOn(at)))) last.last = at;
  }
  return items.length > 1 ? items : [];
}

/**
 * Says of a line among `from` to `to` whether it goes on with the demand above it, rather than saying something of its own: a
 * jury demand, a date, a name, or a sentence behind more room than the demands' own lines have between them.
 */
function continuation(lines: readonly BodyLine[], from: number, to: number): (at: number) => boolean {
  let room = 0;
  for (let at = from + 1; at < to; at++) {
    const { facts, gap } = lines[at] as BodyLine;
    if (/^[a-z]/.test(facts.words) && !facts.enumerator && !(lines[at - 1] as BodyLine).facts.ends)
      room = Math.max(room, gap);
  }
  return (at) => {
    const { facts, gap } = lines[at] as BodyLine;
    if (facts.closing || JURY.test(facts.words)) return false;
    // "ON ALL CAUSES OF ACTION:" heads the demands below it.
    if (facts.caps && /:$/.test(facts.words) && facts.words.length < 90 && gap > 0) return false;
    const sentence = /[.!]$/.test((lines[at - 1] as BodyLine).facts.words) && /^[A-Z]/.test(facts.words);
    return gap <= room || !sentence;
  };
}

const JURY =
  /^(?:the )?(?:plaintiffs?|petitioners?|complainants?)\b.{1,60}\b(?:demands?|requests?)\b.{1,30}\bjury\b|^(?:a )?(?:jury trial|trial by jury) (?:is )?(?:hereby )?(?:demanded|requested)/i;

/**
 * The demands at the beginnings of the lines `from` to `to` (excluded). The first sets the style, and each further one
 * comes after the last; a heading, or a list that begins anew at the same indent, may begin the count again. What is marked in
 * another way, or out of turn, belongs to the item above it.
 */
function itemsAtLineStarts(
  lines: readonly BodyLine[],
  from: number,
  to: number,
  headings: ReadonlySet<number>,
  runsOn: (at: number) => boolean,
): PrayerLines[] {
  const items: PrayerLines[] = [];
  let style: string | null = null;
  let roman = false;
  let last = 0;
  let indent = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as BodyLine;
    if (headings.has(at)) {
      style = null;
      continue;
    }
    const mark = markOf(line);
    if (mark && style === null) roman = mark.roman === 1;
    const value = mark === null ? Number.NaN : roman ? (mark.roman ?? Number.NaN) : mark.value;
    const begins = style === null ? !Number.isNaN(value) : false;
    const follows = mark?.style === style && value >= last && value <= last + 3;
    const again = mark?.style === style && value === 1 && Math.abs(line.indent - indent) <= 2;
    if (mark && (begins || follows || again)) {
      if (begins) indent = line.indent;
      style = mark.style;
      last = value;
      items.push({
        start: line.start,
        label: mark.label,
        labelStart: line.start + mark.labelStart,
        labelEnd: line.start + mark.labelEnd,
        textStart: Math.min(line.end, line.start + mark.end),
        first: at,
        last: at,
      });
    } else {
      const item = items.at(-1);
      if (item && item.last === at - 1 && runsOn(at)) item.last = at;
    }
  }
  // A single "I." or "A." may open a sentence; alone it makes no list, unless it is the first of one.
  return items.length === 1 && !/^(?:1|a|A)$/.test(items[0]?.label ?? '') ? [] : items;
}

/** A number with its punctuation, or a letter; bullets mark parts of an item, and a numbered WHEREFORE is a paragraph. */
function markOf(line: BodyLine): Mark | null {
  const { marker, enumerator, wordsStart, words } = line.facts;
  if (marker && /wherefore/i.test(words.slice(0, 40))) return null;
  if (marker && marker.style !== 'bare' && marker.style !== 'comma' && marker.style !== 'word') {
    // "(703) 555-0100" is a telephone.
    if (marker.style === 'parens' && marker.value > 99) return null;
    return {
      style: marker.style,
      label: marker.label,
      value: marker.style === 'decimal' ? marker.minor : marker.value,
      roman: null,
      labelStart: marker.labelStart,
      labelEnd: marker.labelEnd,
      end: marker.end,
    };
  }
  if (!enumerator || enumerator.kind === 'bullet' || enumerator.kind === 'number') return null;
  const { label } = enumerator;
  const letter = /^([a-z])\1?$/i.test(label)
    ? label.toLowerCase().charCodeAt(0) - 96 + 26 * (label.length - 1)
    : Number.NaN;
  return {
    style: enumerator.kind + enumerator.punctuation,
    label,
    value: letter,
    roman: romanValue(label),
    labelStart: enumerator.labelStart + wordsStart,
    labelEnd: enumerator.labelEnd + wordsStart,
    end: enumerator.end + wordsStart,
  };
}
