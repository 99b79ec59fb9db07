import { sliceEdited, startAfter, type TextEdit } from '../text/edits.ts';
import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { isRefusal, paragraphAt, refuse, type Outcome, type Refusal } from './outcome.ts';
import { close, open, placeInSeries, seriesOf, type Shift } from './labels.ts';
import { bodyOf, hasFurniture, indentOf, lineStart, runsOn, separator, stretchOf } from './layout.ts';

/**
 * Moves a paragraph up by one place: past the paragraph above it, or, where it stands first under its heading, past the heading, to
 * become the last one of the part before. References go with it.
 */
export function moveUp(complaint: Complaint, ordinal: number): Outcome {
  const paragraph = paragraphAt(complaint, ordinal);
  if (isRefusal(paragraph)) return paragraph;
  const before = complaint.paragraphs[ordinal - 1];
  if (!before) return refuse('This is the first paragraph.');
  return before.heading === paragraph.heading
    ? exchange(complaint, before, paragraph, before)
    : across(complaint, paragraph, before);
}

/** Moves a paragraph down by one place: past the one below it, or past the heading that follows, to become the first under it. */
export function moveDown(complaint: Complaint, ordinal: number): Outcome {
  const paragraph = paragraphAt(complaint, ordinal);
  if (isRefusal(paragraph)) return paragraph;
  const after = complaint.paragraphs[ordinal + 1];
  if (!after) return refuse('This is the last paragraph.');
  return after.heading === paragraph.heading
    ? exchange(complaint, paragraph, after, after)
    : across(complaint, paragraph, after);
}

/** The words of two neighbours change places; their numbers stay where they are. The cursor goes to the place `to`. */
function exchange(complaint: Complaint, first: Paragraph, second: Paragraph, to: Paragraph): Outcome {
  const fixed = immovable(complaint, first) ?? immovable(complaint, second);
  if (fixed) return fixed;
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const carried = carryWithoutMarkers(
    complaint,
    new Map([
      [first.ordinal, second.label],
      [second.ordinal, first.label],
    ]),
  );
  if (isRefusal(carried)) return carried;
  const { text } = complaint.source;
  const [one, other] = [bodyOf(first), bodyOf(second)];
  const outside = carried.edits.filter((edit) => !within(edit, one) && !within(edit, other));
  const upper: TextEdit = { ...one, text: sliceEdited(text, other, carried.edits) };
  const lower: TextEdit = { ...other, text: sliceEdited(text, one, carried.edits) };
  const edits = [...outside, upper, lower];
  const cursor = startAfter(edits, to === first ? upper : lower);
  return changeOf(complaint, edits, { notes: carried.notes, cursor });
}

/** The references as they follow the new numbers, the paragraphs' own numbers left as they are. */
function carryWithoutMarkers(complaint: Complaint, labels: ReadonlyMap<number, string>): ReturnType<typeof carry> {
  const carried = carry(complaint, { labels });
  if (isRefusal(carried)) return carried;
  const own = new Set(complaint.paragraphs.map((paragraph) => paragraph.labelSpan.start));
  return { ...carried, edits: carried.edits.filter((edit) => !own.has(edit.start)) };
}

/** The paragraph as a whole goes to the other side of the headings between it and its neighbour. */
function across(complaint: Complaint, paragraph: Paragraph, neighbour: Paragraph): Outcome {
  const fixed = immovable(complaint, paragraph);
  if (fixed) return fixed;
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const from = placeInSeries(all, paragraph.ordinal);
  const to = placeInSeries(all, neighbour.ordinal);
  if (!from || !to) return refuse('There is no numbered paragraph here.');
  const up = neighbour.ordinal < paragraph.ordinal;
  const labels = new Map<number, string>();
  let absent: Shift['absent'] | undefined;
  if (from.series !== to.series) {
    const closing = close(all, from.series, from.index);
    const opening = open(all, to.series, up ? to.index : to.index - 1, 1);
    if (isRefusal(opening)) return opening;
    for (const [at, label] of [...closing.moved, ...opening.moved]) labels.set(at, label);
    labels.set(paragraph.ordinal, opening.labels[0] as string);
    absent = (label) => opening.absent(closing.absent(label));
  }
  const carried = carry(complaint, absent ? { labels, absent } : { labels });
  if (isRefusal(carried)) return carried;
  const stretch = stretchOf(complaint, paragraph);
  if (!stretch) return refuse(`Other matter stands beside paragraph ${paragraph.label}, so that it cannot be moved.`);
  const { text } = complaint.source;
  const words = indentOf(complaint, paragraph) + sliceEdited(text, paragraph.span, carried.edits);
  const gap = separator(complaint);
  const edits: TextEdit[] = carried.edits.filter((edit) => !within(edit, paragraph.span));
  edits.push({ ...stretch, text: '' });
  const beside = besideHeadings(complaint, paragraph, neighbour, up);
  const at = up ? beside.span.end : lineStart(complaint, beside.span.start);
  if (!up && (at < stretch.end || runsOn(complaint, neighbour))) {
    return refuse(`Other matter stands beside paragraph ${neighbour.label}, so that nothing can be put before it.`);
  }
  const insert: TextEdit = { start: at, end: at, text: up ? gap + words : words + gap };
  edits.push(insert);
  const length = sliceEdited(text, bodyOf(paragraph), carried.edits).length;
  const cursor = startAfter(edits, insert) + (up ? gap.length : 0) + words.length - length;
  return changeOf(complaint, edits, { notes: carried.notes, cursor });
}

/** The block behind which (up) or before which (down) the paragraph goes: what stands on the other side of the headings. */
function besideHeadings(complaint: Complaint, paragraph: Paragraph, neighbour: Paragraph, up: boolean): Block {
  if (!up) return neighbour;
  const isHeading = (at: number): boolean => complaint.blocks[at]?.kind === 'heading';
  let at = paragraph.index - 1;
  // Unnumbered words under the heading are left behind with it.
  while (at > neighbour.index && !isHeading(at)) at--;
  while (at > neighbour.index && isHeading(at)) at--;
  return complaint.blocks[at] ?? neighbour;
}

function immovable(complaint: Complaint, paragraph: Paragraph): Refusal | null {
  if (hasFurniture(complaint, paragraph)) {
    return refuse(`A page ends inside paragraph ${paragraph.label}; its header or footer cannot be moved with it.`);
  }
  if (runsOn(complaint, paragraph)) {
    return refuse(`Paragraph ${paragraph.label} begins inside a line; let it begin a line of its own first.`);
  }
  return null;
}

const within = (edit: TextEdit, span: { start: number; end: number }): boolean =>
  span.start <= edit.start && edit.end <= span.end;
