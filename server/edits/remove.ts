import type { Complaint, Paragraph } from '../model/complaint.ts';
import { resolveReferences, type Link } from '../model/links.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { isRefusal, paragraphAt, refuse, type Outcome } from './outcome.ts';
import { close, placeInSeries, seriesOf } from './labels.ts';
import { hasFurniture, stretchOf } from './layout.ts';

/**
 * The references that name the paragraph by its number, alone or as a range's end, from outside it: what to show before it is deleted.
 * Ranges that only run over it, and "the foregoing", name no number of its own.
 */
export function referencesNaming(complaint: Complaint, paragraph: Paragraph): Link[] {
  const label = paragraph.label.toUpperCase();
  return resolveReferences(complaint).filter(
    (link) =>
      link.kind === 'paragraph' &&
      !link.foreign &&
      link.block !== paragraph &&
      [...link.syntax.ranges, ...link.syntax.except].some(
        ({ from, to }) => from.label.toUpperCase() === label || to?.label.toUpperCase() === label,
      ),
  );
}

/**
 * Deletes a paragraph; all that follow move up by one. Ranges that end with it shrink. A reference to it alone refuses the deletion; with
 * `blank`, once the drafter was asked, it gets `[__]` for its number.
 */
export function remove(complaint: Complaint, ordinal: number, options: { blank?: boolean } = {}): Outcome {
  const paragraph = paragraphAt(complaint, ordinal);
  if (isRefusal(paragraph)) return paragraph;
  if (hasFurniture(complaint, paragraph)) {
    return refuse(`A page ends inside paragraph ${paragraph.label}; its header or footer cannot be deleted with it.`);
  }
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, ordinal);
  const stretch = stretchOf(complaint, paragraph);
  if (!place || !stretch) return refuse(`Other matter stands beside paragraph ${paragraph.label}.`);
  const closing = close(all, place.series, place.index);
  const carried = carry(complaint, {
    labels: closing.moved,
    absent: closing.absent,
    gone: paragraph,
    blank: options.blank ?? false,
  });
  if (isRefusal(carried)) return carried;
  return changeOf(complaint, [...carried.edits, { ...stretch, text: '' }], { notes: carried.notes });
}
