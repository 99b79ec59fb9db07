import { startAfter, type TextEdit } from '../text/edits.ts';
import type { Complaint } from '../model/complaint.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { isRefusal, paragraphAt, refuse, type Outcome } from './outcome.ts';
import { close, open, placeInSeries, seriesOf } from './labels.ts';
import { bodyOf, bodyStart, indentOf, markerLike, separator } from './layout.ts';

/**
 * Cuts a paragraph in two at the offset; what stands behind it gets the next number. A range that ended with the paragraph ends with
 * its second half; a reference to it alone stays with its first half, which the note says; 12(b) goes with its item.
 */
export function split(complaint: Complaint, offset: number): Outcome {
  const { text } = complaint.source;
  const paragraph = complaint.paragraphs.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!paragraph) return refuse('There is no numbered paragraph here.');
  const body = bodyOf(paragraph);
  let start = offset;
  let end = offset;
  while (start > body.start && /\s/.test(text[start - 1] as string)) start--;
  while (end < body.end && /\s/.test(text[end] as string)) end++;
  if (start <= body.start || end >= body.end) return refuse('There are no words on both sides of this place.');
  if (/[\p{L}\p{N}]/u.test(text[start - 1] as string) && start === end && /[\p{L}\p{N}]/u.test(text[end] as string)) {
    return refuse('This place is inside a word.');
  }
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, paragraph.ordinal);
  if (!place) return refuse('There is no numbered paragraph here.');
  const opening = open(all, place.series, place.index, 1);
  if (isRefusal(opening)) return opening;
  const label = opening.labels[0] as string;
  const carried = carry(complaint, {
    labels: opening.moved,
    absent: opening.absent,
    split: { paragraph, at: offset, label },
  });
  if (isRefusal(carried)) return carried;
  if (carried.edits.some((edit) => edit.start < end && edit.end > start))
    return refuse('This place is inside a reference.');
  const head = separator(complaint) + indentOf(complaint, paragraph) + markerLike(complaint, paragraph, label);
  const cut: TextEdit = { start, end, text: head };
  const edits = [cut, ...carried.edits];
  return changeOf(complaint, edits, { notes: carried.notes, cursor: startAfter(edits, cut) + head.length });
}

/**
 * Joins a paragraph with the one below it, which loses its number; all that follow move up by one. What referred to either refers to the
 * joined one. Refused where a heading or a page's header stands between them.
 */
export function mergeWithNext(complaint: Complaint, ordinal: number): Outcome {
  const paragraph = paragraphAt(complaint, ordinal);
  if (isRefusal(paragraph)) return paragraph;
  const below = complaint.paragraphs[ordinal + 1];
  if (!below) return refuse('This is the last paragraph.');
  if (below.heading !== paragraph.heading || below.index !== paragraph.index + 1) {
    return refuse(`A heading stands between paragraphs ${paragraph.label} and ${below.label}.`);
  }
  const { text } = complaint.source;
  if (/\S/.test(text.slice(paragraph.span.end, below.span.start))) {
    return refuse(`A page ends between paragraphs ${paragraph.label} and ${below.label}.`);
  }
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, below.ordinal);
  if (!place) return refuse('There is no numbered paragraph here.');
  if (placeInSeries(all, ordinal)?.series !== place.series) {
    return refuse(`The numbers begin again at paragraph ${below.label}.`);
  }
  const closing = close(all, place.series, place.index);
  const carried = carry(complaint, { labels: closing.moved, absent: closing.absent, merged: below });
  if (isRefusal(carried)) return carried;
  const start = paragraph.span.end;
  const join: TextEdit = { start, end: bodyStart(below), text: bodyStart(paragraph) < start ? ' ' : '' };
  const edits = [join, ...carried.edits];
  return changeOf(complaint, edits, { notes: carried.notes, cursor: startAfter(edits, join) });
}
