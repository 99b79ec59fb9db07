import type { Complaint, Paragraph } from '../model/complaint.ts';

/** A paragraph's number taken apart: `12A` is [12] and "A", `1.10` is [1, 10]. */
export interface LabelParts {
  readonly numbers: readonly number[];
  readonly letter: string;
}

/** Labels are few and asked for on every key typed. */
const kept = new Map<string, LabelParts | null>();
const MOST = 20_000;

/** The parts of a label, or null where it is no number. */
export function labelParts(label: string): LabelParts | null {
  let parts = kept.get(label);
  if (parts === undefined) {
    const found = /^(\d{1,5}(?:\.\d{1,4}){0,3})([A-Za-z]?)$/.exec(label);
    parts = found
      ? { numbers: (found[1] as string).split('.').map(Number), letter: (found[2] ?? '').toUpperCase() }
      : null;
    if (kept.size >= MOST) kept.clear();
    kept.set(label, parts);
  }
  return parts;
}

/** Negative where `a` stands before `b` in a run of numbers, 0 where they are one. */
export function compareLabels(a: LabelParts, b: LabelParts): number {
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0;
}

/** What the number of a paragraph does after the one before it. */
export type Step = 'next' | 'gap' | 'duplicate' | 'restart' | 'unknown';

export function step(before: LabelParts, after: LabelParts): Step {
  if (before.numbers.length !== after.numbers.length) return 'unknown';
  const order = compareLabels(before, after);
  if (order === 0) return 'duplicate';
  const last = after.numbers.length - 1;
  const [from = 0, to = 0] = [before.numbers[last], after.numbers[last]];
  if (order > 0) return after.numbers.every((number) => number <= 1) ? 'restart' : 'duplicate';
  const sameHead = before.numbers.slice(0, last).every((number, at) => number === after.numbers[at]);
  // In dotted numbers each section counts from 1 again.
  if (!sameHead) return to <= 1 ? 'next' : 'gap';
  return to - from <= 1 ? 'next' : 'gap';
}

/** Whether the numbers begin anew in each count on purpose: two or more counts begin at 1. */
export function restartsByCount(complaint: Complaint): boolean {
  return complaint.counts.filter((count) => count.paragraphs[0]?.label === '1').length >= 2;
}

/** Labels that stand more than once, with all their paragraphs. */
export function repeatedLabels(complaint: Complaint): Map<string, Paragraph[]> {
  const all = new Map<string, Paragraph[]>();
  for (const paragraph of complaint.paragraphs) {
    const key = paragraph.label.toUpperCase();
    all.set(key, [...(all.get(key) ?? []), paragraph]);
  }
  return new Map([...all].filter(([, paragraphs]) => paragraphs.length > 1));
}
