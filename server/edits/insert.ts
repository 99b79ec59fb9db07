import { startAfter, type TextEdit } from '../text/edits.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { isRefusal, paragraphAt, refuse, type Outcome, type Refusal } from './outcome.ts';
import { open, placeInSeries, seriesOf } from './labels.ts';
import { bodyStart, indentOf, markerLike, runsOn, separator } from './layout.ts';

/**
 * A new paragraph below the one at `ordinal`, set as that one is; all that follow in its series move on by one and references
 * with them. `text` is its words, none by default. The cursor comes to stand behind them.
 */
export function insertBelow(complaint: Complaint, ordinal: number, text = ''): Outcome {
  return insertAfter(complaint, ordinal, [text]);
}

/** A new paragraph above the one at `ordinal`, which moves on with all that follow in its series. */
export function insertAbove(complaint: Complaint, ordinal: number, text = ''): Outcome {
  const room = roomBeside(complaint, ordinal, 'above', 1);
  if (isRefusal(room)) return room;
  const { paragraph, labels, carried } = room;
  const head = markerLike(complaint, paragraph, labels[0] as string);
  const { start } = paragraph.span;
  const gap = separator(complaint);
  // A number that runs on inside a line begins one of its own.
  const lead = runsOn(complaint, paragraph) ? gap : '';
  const insert: TextEdit = { start, end: start, text: lead + head + text + gap + indentOf(complaint, paragraph) };
  const edits = [insert, ...carried.edits];
  const cursor = startAfter(edits, insert) + lead.length + head.length + text.length;
  return changeOf(complaint, edits, { notes: carried.notes, cursor });
}

/**
 * What Enter does at the end of a numbered paragraph: the next number on a line of its own, and the rest follow. Refused anywhere
 * else than behind a paragraph's last word, so that Enter there does what it always does.
 */
export function newParagraphAtEnd(complaint: Complaint, offset: number): Outcome {
  const paragraph = complaint.paragraphs.find(
    (candidate) =>
      candidate.span.end <= offset && /^[^\S\r\n]*$/.test(complaint.source.text.slice(candidate.span.end, offset)),
  );
  const { text } = complaint.source;
  const lineEnd = complaint.source.line(complaint.source.lineAt(offset)).end;
  if (!paragraph || /\S/.test(text.slice(offset, lineEnd)))
    return refuse('This is not the end of a numbered paragraph.');
  if (bodyStart(paragraph) >= paragraph.span.end) return refuse('This paragraph has no words yet.');
  return insertAfter(complaint, paragraph.ordinal, [''], offset);
}

/** New paragraphs with these words below the one at `ordinal`; `at` is where they go, else the end of that paragraph. */
export function insertAfter(complaint: Complaint, ordinal: number, texts: readonly string[], at?: number): Outcome {
  const room = roomBeside(complaint, ordinal, 'below', texts.length);
  if (isRefusal(room)) return room;
  const { paragraph, labels, carried } = room;
  const gap = separator(complaint);
  const { start, end, behind } =
    at === undefined ? placeBelow(complaint, paragraph, gap) : { start: at, end: at, behind: '' };
  const words = texts.map((text, index) => paragraphText(complaint, paragraph, labels[index] as string, text));
  const insert: TextEdit = { start, end, text: words.map((word) => gap + word).join('') + behind };
  const edits = [insert, ...carried.edits];
  const cursor = startAfter(edits, insert) + insert.text.length - behind.length;
  return changeOf(complaint, edits, { notes: carried.notes, cursor });
}

interface Room {
  readonly paragraph: Paragraph;
  /** The numbers of the new paragraphs. */
  readonly labels: readonly string[];
  /** What becomes of all other numbers and references. */
  readonly carried: { readonly edits: readonly TextEdit[]; readonly notes: readonly string[] };
}

/** Room for so many new numbers above or below the paragraph at `ordinal`. */
function roomBeside(complaint: Complaint, ordinal: number, side: 'above' | 'below', many: number): Room | Refusal {
  const paragraph = paragraphAt(complaint, ordinal);
  if (isRefusal(paragraph)) return paragraph;
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, ordinal);
  if (!place) return refuse('There is no numbered paragraph here.');
  const opening = open(all, place.series, place.index - (side === 'above' ? 1 : 0), many);
  if (isRefusal(opening)) return opening;
  const carried = carry(complaint, { labels: opening.moved, absent: opening.absent, added: opening.labels });
  if (isRefusal(carried)) return carried;
  return { paragraph, labels: opening.labels, carried };
}

/** Where what follows the paragraph goes: its end, or its line's where margin numbers stand there; `behind` parts it from what goes on. */
function placeBelow(
  complaint: Complaint,
  paragraph: Paragraph,
  gap: string,
): { start: number; end: number; behind: string } {
  const { source } = complaint;
  const { end } = paragraph.span;
  const line = source.line(source.lineAt(end));
  if (!/\S/.test(source.text.slice(end, line.end))) return { start: end, end, behind: '' };
  const next = complaint.blocks[paragraph.index + 1];
  if (!next || next.span.start >= line.end) return { start: line.end, end: line.end, behind: '' };
  // The next paragraph runs on inside the line: it begins one of its own.
  const between = source.text.slice(end, next.span.start);
  return { start: end, end: /\S/.test(between) ? end : next.span.start, behind: gap };
}

function paragraphText(complaint: Complaint, like: Paragraph, label: string, text: string): string {
  return indentOf(complaint, like) + markerLike(complaint, like, label) + text;
}
