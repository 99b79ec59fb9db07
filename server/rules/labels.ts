import { byComplaint } from '../model/by-complaint.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { labelsOf } from '../model/links.ts';
import { compareLabels, labelParts, type LabelParts } from '../syntax/paragraph-label.ts';

/** What the number of a paragraph does after the one before it. */
export type Step = 'next' | 'gap' | 'duplicate' | 'restart' | 'unknown';

/** What `after` does behind `before`; `unknown` where the two are numbered to different depths. */
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

/** Two paragraphs, one behind the other, whose numbers do not run on. */
export interface Break {
  readonly before: Paragraph;
  readonly paragraph: Paragraph;
  readonly from: LabelParts;
  readonly to: LabelParts;
  readonly step: Step;
}

/** Where the numbers do not run on, in order; numbers that are none are passed over. */
export const breaksIn = byComplaint(({ paragraphs }): readonly Break[] => findBreaks(paragraphs));

function findBreaks(paragraphs: readonly Paragraph[]): Break[] {
  const breaks: Break[] = [];
  let from: LabelParts | null = null;
  paragraphs.forEach((paragraph, at) => {
    const to = labelParts(paragraph.label);
    const before = paragraphs[at - 1];
    const taken = from && to ? step(from, to) : 'next';
    if (before && from && to && taken !== 'next') breaks.push({ before, paragraph, from, to, step: taken });
    from = to;
  });
  return breaks;
}

/** Whether the number, with its full stop, ends the figures at the beginning of a line between the two: a page's mark stuck to it. */
export function glued({ source }: Complaint, before: Paragraph, after: Paragraph, label: string): boolean {
  const between = source.text.slice(before.marker.end, after.marker.start);
  return new RegExp(`^[^\\p{L}\\n]{0,40}${label.replace(/\./g, '\\.')}[.)]`, 'mu').test(between);
}

/** Labels that stand more than once, with all their paragraphs. */
export function repeatedLabels(complaint: Complaint): ReadonlyMap<string, readonly Paragraph[]> {
  return labelsOf(complaint).repeated;
}
