import type { Complaint, Paragraph } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';

/** Where the paragraph's words begin. */
export function bodyStart(paragraph: Paragraph): number {
  return paragraph.passage.text === ''
    ? paragraph.marker.end
    : (paragraph.passage.pieces[0]?.from ?? paragraph.marker.end);
}

/** The paragraph's words, page furniture inside included. */
export function bodyOf(paragraph: Paragraph): Span {
  return { start: bodyStart(paragraph), end: paragraph.span.end };
}

/** Where the line begins on which the offset lies. */
export function lineStart(complaint: Complaint, offset: number): number {
  return complaint.source.line(complaint.source.lineAt(offset)).start;
}

/** Whether other words of the document stand before the paragraph on its line. */
export function runsOn(complaint: Complaint, paragraph: Paragraph): boolean {
  const before = complaint.blocks[paragraph.index - 1];
  return before !== undefined && before.span.end > lineStart(complaint, paragraph.span.start);
}

/** The white space before the paragraph's number; empty where its line begins with something else. */
export function indentOf(complaint: Complaint, paragraph: Paragraph): string {
  const before = complaint.source.text.slice(lineStart(complaint, paragraph.span.start), paragraph.span.start);
  return /^\s*$/.test(before) ? before.replace(/\f/g, '') : '';
}

/** A number set as the paragraph sets its own, up to where the words begin. */
export function markerLike(complaint: Complaint, paragraph: Paragraph, label: string): string {
  const { text } = complaint.source;
  const before = text.slice(paragraph.marker.start, paragraph.labelSpan.start);
  const after = text.slice(paragraph.labelSpan.end, paragraph.marker.end);
  const space = text.slice(paragraph.marker.end, bodyStart(paragraph));
  if (/\s$/.test(after)) return before + label + after;
  return before + label + after + (/^\s+$/.test(space) ? space : ' ');
}

/** The line ends with which the document parts its paragraphs, the most frequent number of them. */
export function separator(complaint: Complaint): string {
  const { source, blocks } = complaint;
  const times = new Map<number, number>();
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return;
    const gap = source.text.slice(block.span.end, next.span.start);
    if (!/^\s*$/.test(gap)) return;
    const ends = source.lineAt(next.span.start) - source.lineAt(block.span.end);
    if (ends > 0) times.set(ends, (times.get(ends) ?? 0) + 1);
  });
  const [most] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return source.lineEnd.repeat(most?.[0] ?? 2);
}

/** Whether a page's header, footer or line numbers stand between the paragraph's words: they cannot be moved with them. */
export function hasFurniture(complaint: Complaint, paragraph: Paragraph): boolean {
  const { pieces } = paragraph.passage;
  return pieces.some((piece, index) => {
    const next = pieces[index + 1];
    if (!next) return false;
    const gap = complaint.source.text.slice(piece.from + (next.at - piece.at), next.from);
    return /\S/.test(gap);
  });
}

/** The stretch that goes when the paragraph goes: from its line's beginning to where the next block's line begins; null where other matter stands between. */
export function stretchOf(complaint: Complaint, paragraph: Paragraph): Span | null {
  const { text } = complaint.source;
  const before = complaint.blocks[paragraph.index - 1];
  const after = complaint.blocks[paragraph.index + 1];
  const ownStart = lineStart(complaint, paragraph.span.start);
  const shares = runsOn(complaint, paragraph);
  if (!shares && /\S/.test(text.slice(ownStart, paragraph.span.start))) return null;
  const start = shares ? paragraph.span.start : ownStart;
  if (!after) {
    // The last one takes the white space before it along, so that no blank lines are left at the end.
    const from = before?.span.end ?? start;
    return /\S/.test(text.slice(from, paragraph.span.start)) ? null : { start: from, end: paragraph.span.end };
  }
  const afterStart = lineStart(complaint, after.span.start);
  // On a shared line its words alone go, unless the next paragraph stands on that line too.
  if (shares && afterStart > paragraph.span.end) return { start, end: paragraph.span.end };
  const end = afterStart <= paragraph.span.end ? after.span.start : afterStart;
  // Left where it is: what stands between and is no block, such as a page's header.
  const behind = text.slice(paragraph.span.end, end);
  if (/\S/.test(behind)) {
    const lineEnds = complaint.source.starts[complaint.source.lineAt(paragraph.span.end) + 1] ?? text.length;
    return /\S/.test(text.slice(paragraph.span.end, lineEnds)) ? null : { start, end: lineEnds };
  }
  return { start, end };
}
