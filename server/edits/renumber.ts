import type { Complaint } from '../model/complaint.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { isRefusal, refuse, type Outcome } from './outcome.ts';
import {
  restartsOnPurpose,
  sameBase,
  sameNumber,
  seriesOf,
  writeLabel,
  type Countable,
  type Numbered,
} from './labels.ts';

export interface RenumberOptions {
  /** The first paragraph to renumber, by its place in the order; the document's first by default. */
  readonly from?: number;
  /** The last one, included; the document's last by default. */
  readonly to?: number;
  /**
   * Close gaps, and count on where the numbers begin again by mistake. Where the document begins again at 1 under each of its
   * counts it keeps doing so. Without it gaps and restarts are kept, and only numbers that do not go up are counted on.
   */
  readonly repair?: boolean;
}

/**
 * Renumbers the document, from a paragraph on, or a selection; references go with their paragraphs. A letter stays with its
 * number: 12A remains 12A of whatever 12 becomes. Doing it twice is doing it once.
 */
export function renumber(complaint: Complaint, options: RenumberOptions = {}): Outcome {
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const from = Math.max(0, options.from ?? 0);
  const to = Math.min(options.to ?? Number.POSITIVE_INFINITY, complaint.paragraphs.length - 1);
  const repair = options.repair ?? false;
  const labels = new Map<number, string>();
  const fixed: string[] = [];
  const joined = repair && !restartsOnPurpose(complaint) ? joinPlain(all) : all;
  for (const series of joined) {
    let before: { old: Countable; now: Countable } | null = null;
    for (const { paragraph, parts } of series) {
      const inside = paragraph.ordinal >= from && paragraph.ordinal <= to;
      const now: Countable = !inside ? parts : next(before, parts, repair);
      if (!sameNumber(now, parts)) labels.set(paragraph.ordinal, writeLabel(now));
      if (!inside) fixed.push(paragraph.label.toUpperCase());
      before = { old: parts, now };
    }
  }
  const clash = [...labels.values()].find((label) => fixed.includes(label.toUpperCase()));
  if (clash !== undefined && joined.length === 1) {
    return refuse(`Paragraph ${clash} stands outside the selection; renumber from here to the end instead.`);
  }
  const carried = carry(complaint, { labels });
  return isRefusal(carried) ? carried : changeOf(complaint, carried.edits, { notes: carried.notes });
}

function next(before: { old: Countable; now: Countable } | null, old: Countable, repair: boolean): Countable {
  if (!before) return old;
  if (old.suffix !== '' && sameBase(old, before.old)) {
    // The letter of a number that is there stays, unless it stands twice.
    const letter = { ...before.now, suffix: old.suffix };
    if (before.now.suffix.toUpperCase() < old.suffix.toUpperCase()) return letter;
  }
  const decimal = old.minor !== null;
  const step = decimal ? (old.minor ?? 0) - (before.old.minor ?? 0) : old.value - before.old.value;
  const by = repair ? 1 : Math.max(1, step);
  const counted = decimal
    ? { value: before.now.value, minor: (before.now.minor ?? 0) + by }
    : { value: before.now.value + by, minor: null };
  return { ...counted, suffix: !repair && step > 0 ? old.suffix : '' };
}

/** All plain numbers as one series; numbers with a point keep theirs. */
function joinPlain(all: readonly (readonly Numbered[])[]): (readonly Numbered[])[] {
  const joined: Numbered[][] = [];
  for (const series of all) {
    const last = joined.at(-1)?.[0];
    if (last && last.parts.minor === null && series[0]?.parts.minor === null) joined.at(-1)?.push(...series);
    else joined.push([...series]);
  }
  return joined;
}
