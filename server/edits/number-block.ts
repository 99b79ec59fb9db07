import type { Block, Complaint } from '../model/complaint.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { open, placeInSeries, seriesOf } from './labels.ts';
import { markerLike } from './layout.ts';
import { isRefusal, refuse, type Outcome } from './outcome.ts';

/** Gives an unnumbered block the number of the paragraph behind it, which moves on with all that follow in its series; references with them. */
export function numberBlock(complaint: Complaint, block: Block): Outcome {
  const next = complaint.paragraphs.find(({ span }) => span.start >= block.span.end);
  if (block.kind !== 'prose' || !next) return refuse('This is no unnumbered paragraph before a numbered one.');
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, next.ordinal);
  if (!place) return refuse('There is no numbered paragraph here.');
  const opening = open(all, place.series, place.index - 1, 1);
  if (isRefusal(opening)) return opening;
  const carried = carry(complaint, { labels: opening.moved, absent: opening.absent, added: opening.labels });
  if (isRefusal(carried)) return carried;
  const { start } = block.span;
  const marker = { start, end: start, text: markerLike(complaint, next, opening.labels[0] as string) };
  return changeOf(complaint, [marker, ...carried.edits], { notes: carried.notes });
}
