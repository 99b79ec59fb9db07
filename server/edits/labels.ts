import type { Complaint, Paragraph } from '../model/complaint.ts';
import { labelParts } from '../syntax/paragraph-label.ts';
import { refuse, type Refusal } from './outcome.ts';

/** A number that can be counted on from one paragraph to the next: `12`, `1.1`, `12A`. */
export interface Countable {
  readonly value: number;
  /** What stands behind the point; null where there is none. */
  readonly minor: number | null;
  /** The letter, as written; empty where there is none. */
  readonly suffix: string;
}

/** The number that a label is, or null for what is none (`FIRST`), or has more than one point (`1.2.3`). */
export function countable(label: string): Countable | null {
  const parts = labelParts(label);
  const [value = 0, minor = null, ...deeper] = parts?.numbers ?? [];
  return parts && deeper.length === 0 ? { value, minor, suffix: parts.letter } : null;
}

/** The number as it is written: `12A`, `3.4`. */
export function writeLabel(parts: Countable): string {
  return `${parts.value}${parts.minor === null ? '' : `.${parts.minor}`}${parts.suffix}`;
}

/** Whether two numbers are one, whatever the case of their letters. */
export function sameNumber(a: Countable, b: Countable): boolean {
  return sameBase(a, b) && a.suffix.toUpperCase() === b.suffix.toUpperCase();
}

/** Whether two numbers differ by their letters at most: 12 and 12A. */
export function sameBase(a: Countable, b: Countable): boolean {
  return a.value === b.value && a.minor === b.minor;
}

/** A paragraph with its number taken apart. */
export interface Numbered {
  readonly paragraph: Paragraph;
  readonly parts: Countable;
}

/** Paragraphs that are counted on from one to the next. */
export type Series = readonly Numbered[];

/**
 * The document's series, in order. One ends where the numbers begin again at 1, and, with numbers such as 1.1, where the
 * part before the point changes. Refused where a paragraph is counted in words.
 */
export function seriesOf(complaint: Complaint): Series[] | Refusal {
  const series: Numbered[][] = [];
  let last: Numbered | null = null;
  for (const paragraph of complaint.paragraphs) {
    const parts = countable(paragraph.label);
    if (!parts)
      return refuse(`The paragraphs are counted in words (“${paragraph.label}”), which are left as they are.`);
    const numbered = { paragraph, parts };
    if (!last || begins(last, numbered)) series.push([]);
    (series.at(-1) as Numbered[]).push(numbered);
    last = numbered;
  }
  return series;
}

function begins(last: Numbered, next: Numbered): boolean {
  if (last.parts.minor !== null || next.parts.minor !== null) {
    return last.parts.minor === null || next.parts.minor === null || last.parts.value !== next.parts.value;
  }
  if (next.parts.value !== 1 || next.parts.suffix !== '') return false;
  return last.parts.value > 1 || last.paragraph.count !== next.paragraph.count;
}

/** Whether the document begins at 1 again under each of its counts, on purpose. */
export function restartsOnPurpose(complaint: Complaint): boolean {
  const firsts = complaint.counts.flatMap((count) => count.paragraphs.slice(0, 1));
  return firsts.length > 1 && firsts.every((first) => countable(first.label)?.value === 1);
}

/** What becomes of numbers when places in a series are opened or closed. */
export interface Shift {
  /** The new numbers of paragraphs that get one, by the paragraph's place in the order. */
  readonly moved: ReadonlyMap<number, string>;
  /** What a number that no paragraph has becomes, so that it is still one that no paragraph has. */
  readonly absent: (label: string) => string;
}

/** A shift that made room, with the numbers it made room for. */
export interface Opening extends Shift {
  readonly labels: readonly string[];
}

/**
 * Makes room for `count` paragraphs behind the place `after` in the series (-1: before its first). Gaps that are there are kept:
 * all that follow move on by `count`. Behind 12 and before 12A, or behind 12A and before 13, letters are used and 13 stays.
 */
export function open(all: readonly Series[], series: Series, after: number, count: number): Opening | Refusal {
  const previous = series[after]?.parts;
  const next = series[after + 1]?.parts;
  if (previous && next && !ascends(previous, next)) {
    return refuse(
      `Paragraph ${writeLabel(previous)} is followed by paragraph ${writeLabel(next)}; repair the numbers first.`,
    );
  }
  if (previous && next && (previous.suffix !== '' || (next.suffix !== '' && sameBase(previous, next)))) {
    return openLetters(series, after, count, previous, next);
  }
  const base = previous ?? next ?? { value: 0, minor: null, suffix: '' };
  const decimal = base.minor !== null;
  const first = (decimal ? base.minor : base.value) + (previous ? 1 : 0);
  const labels = Array.from({ length: count }, (_, index) =>
    writeLabel(
      decimal ? { ...base, minor: first + index, suffix: '' } : { value: first + index, minor: null, suffix: '' },
    ),
  );
  const moved = new Map<number, string>();
  for (const { paragraph, parts } of series.slice(after + 1)) {
    moved.set(paragraph.ordinal, writeLabel(stepped(parts, count)));
  }
  return { labels, moved, absent: absentShift(all, series, first, count) };
}

function openLetters(
  series: Series,
  after: number,
  count: number,
  previous: Countable,
  next: Countable,
): Opening | Refusal {
  const model = previous.suffix || next.suffix;
  const zero = model === model.toUpperCase() ? 64 : 96;
  const from = previous.suffix === '' ? 1 : previous.suffix.charCodeAt(0) - zero + 1;
  const moved = new Map<number, string>();
  let last = from + count - 1;
  for (const { paragraph, parts } of series.slice(after + 1)) {
    if (parts.suffix === '' || !sameBase(parts, previous)) break;
    const letter = parts.suffix.charCodeAt(0) - (parts.suffix === parts.suffix.toUpperCase() ? 64 : 96) + count;
    last = Math.max(last, letter);
    moved.set(paragraph.ordinal, writeLabel({ ...parts, suffix: String.fromCharCode(zero + letter) }));
  }
  if (last > 26) return refuse(`The letters behind paragraph ${previous.value} are used up; renumber first.`);
  const labels = Array.from({ length: count }, (_, index) =>
    writeLabel({ ...previous, suffix: String.fromCharCode(zero + from + index) }),
  );
  return { labels, moved, absent: (label) => label };
}

/** Closes a place in the series: all that follow move up by one, and gaps are kept. A duplicate leaves no place to close. */
export function close(all: readonly Series[], series: Series, index: number): Shift {
  const { parts } = series[index] as Numbered;
  const previous = series[index - 1]?.parts;
  const next = series[index + 1]?.parts;
  const moved = new Map<number, string>();
  const twice = [previous, next].some((other) => other !== undefined && sameNumber(other, parts));
  if (twice) return { moved, absent: (label) => label };
  const lettered = parts.suffix !== '' || (next !== undefined && next.suffix !== '' && sameBase(next, parts));
  if (lettered) {
    // What follows by letter takes the place of the one before it: 12A becomes 12 when 12 goes.
    let free = parts;
    for (const follower of series.slice(index + 1)) {
      if (follower.parts.suffix === '' || !sameBase(follower.parts, parts)) break;
      moved.set(follower.paragraph.ordinal, writeLabel(free));
      free = follower.parts;
    }
    return { moved, absent: (label) => label };
  }
  for (const { paragraph, parts: old } of series.slice(index + 1)) {
    moved.set(paragraph.ordinal, writeLabel(stepped(old, -1)));
  }
  const from = (parts.minor ?? parts.value) + 1;
  return { moved, absent: absentShift(all, series, from, -1) };
}

/** Whether the second number may follow the first in a sequence. */
export function ascends(previous: Countable, next: Countable): boolean {
  if (previous.value !== next.value) return previous.value < next.value;
  if (previous.minor !== next.minor) return (previous.minor ?? 0) < (next.minor ?? 0);
  return previous.suffix.toUpperCase() < next.suffix.toUpperCase();
}

/** The number moved on by so many: 1.2 by one is 1.3. */
export function stepped(parts: Countable, by: number): Countable {
  return parts.minor === null ? { ...parts, value: parts.value + by } : { ...parts, minor: parts.minor + by };
}

/** Numbers that are not there move with their neighbours, where it is sure to which series they would belong. */
function absentShift(all: readonly Series[], series: Series, from: number, by: number): (label: string) => string {
  const { parts } = series[0] as Numbered;
  const decimal = parts.minor !== null;
  const rivals = all.filter(([first]) =>
    decimal ? first?.parts.minor !== null && first?.parts.value === parts.value : first?.parts.minor === null,
  );
  return (label) => {
    const asked = countable(label);
    if (!asked || rivals.length !== 1) return label;
    if (decimal ? asked.minor === null || asked.value !== parts.value : asked.minor !== null) return label;
    return (asked.minor ?? asked.value) >= from ? writeLabel(stepped(asked, by)) : label;
  };
}

/** The series in which a paragraph stands, and its place in it. */
export function placeInSeries(all: readonly Series[], ordinal: number): { series: Series; index: number } | null {
  for (const series of all) {
    const index = ordinal - (series[0] as Numbered).paragraph.ordinal;
    if (index >= 0 && index < series.length) return { series, index };
  }
  return null;
}
