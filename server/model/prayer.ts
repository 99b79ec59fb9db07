import type { BodyLine } from './body-lines.ts';
import { romanValue } from '../syntax/ordinals.ts';

/** An item of the prayer as found in the body's lines. */
export interface PrayerLines {
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
 * The lettered or numbered demands among the lines `from` to `to` (excluded). The first sets the style, and each further one
 * comes after the last; a heading, or a list that begins anew at the same indent, may begin the count again. What is marked in
 * another way, or out of turn, belongs to the item above it.
 */
export function prayerItems(
  lines: readonly BodyLine[],
  from: number,
  to: number,
  headings: ReadonlySet<number>,
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
        label: mark.label,
        labelStart: line.start + mark.labelStart,
        labelEnd: line.start + mark.labelEnd,
        textStart: Math.min(line.end, line.start + mark.end),
        first: at,
        last: at,
      });
    } else {
      const item = items.at(-1);
      if (item && item.last === at - 1) item.last = at;
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
