import type { BodyLine } from './body-lines.ts';
import { plainWords, type LineFacts } from '../syntax/line.ts';

/** A line of the caption, parted where it stands in two columns; `right` is empty where it has one. */
export interface Row {
  readonly line: BodyLine;
  readonly left: string;
  readonly right: string;
}

/** A line parted in two, as far as its own words show. */
interface Parted {
  readonly left: string;
  readonly right: string;
  readonly whole: string;
  /** Where the right part begins; the line's end where it has none. */
  readonly next: number;
  /** The line is parted by what draws the caption, not by a gap. */
  readonly drawn: boolean;
  readonly isParted: boolean;
}

/** Kept by the line's facts, which are one object for equal words. */
const partings = new WeakMap<LineFacts, Parted>();

function partingOf(text: string, { facts, start, end }: BodyLine): Parted {
  let parted = partings.get(facts);
  if (!parted) partings.set(facts, (parted = part(text.slice(start, Math.min(end, start + 400)))));
  return parted;
}

/** Parts a line at the colon, parenthesis, bar or § that draws the caption, or at a wide gap. */
function part(raw: string): Parted {
  const parted = (at: number, next: number, drawn: boolean): Parted => ({
    left: plainWords(raw.slice(0, at)),
    right: plainWords(raw.slice(next)),
    whole: plainWords(raw),
    next,
    drawn,
    isParted: next < raw.length,
  });
  const drawn = /(?:^|\s)[:)|§*](?:\s|$)/.exec(raw);
  if (drawn && !/\b(?:code|no|sec)\.?$/i.test(raw.slice(0, drawn.index)))
    return parted(drawn.index, drawn.index + drawn[0].length, true);
  const gap = /(?<=[^\s:])(?: {3}|\t)\s*/.exec(raw);
  if (gap && !/^\W*(?:\d{1,3}|[a-u])\W*$|\b(?:no|nos|number)\W*$/i.test(raw.slice(0, gap.index)))
    return parted(gap.index, gap.index + gap[0].length, false);
  return parted(raw.length, raw.length, false);
}

/** The lines with their columns. */
export function rowsOf(text: string, lines: readonly BodyLine[]): Row[] {
  const parted = lines.map((line) => partingOf(text, line));
  // A line that begins where the right column stands has nothing on the left.
  const columns = new Map<number, number>();
  parted.forEach(({ next, isParted, drawn }, index) => {
    if (drawn || !isParted) return;
    const column = Math.round(((lines[index] as BodyLine).indent + next) / 3);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  });
  const right = [...columns].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 1]);
  return lines.map((line, index) => {
    const { left, right: behind, whole, drawn, isParted } = parted[index] as Parted;
    if (!drawn && !isParted && right[0] > 8 && Math.abs(line.indent / 3 - right[0]) <= 1)
      return { line, left: '', right: whole };
    return { line, left, right: behind };
  });
}
