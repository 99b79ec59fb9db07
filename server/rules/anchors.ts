import type { Complaint, Paragraph } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';

/** Where to say that something is missing from the whole: the complaint's designation in the caption. */
export function designationSpan(complaint: Complaint): Span {
  const { caption } = complaint;
  return caption?.titleSpan ?? caption?.courtSpan ?? firstLine(complaint);
}

/** The first line that says something. */
export function firstLine(complaint: Complaint): Span {
  const first = complaint.blocks[0];
  if (!first) return { start: 0, end: 0 };
  return {
    start: first.span.start,
    end: Math.min(first.span.end, complaint.source.line(complaint.source.lineAt(first.span.start)).end),
  };
}

/** The last line that is part of the pleading: where a signature or a prayer would follow. */
export function lastLine(complaint: Complaint): Span {
  const last = complaint.blocks.filter((block) => block.kind !== 'end').at(-1);
  if (!last) return { start: 0, end: 0 };
  return {
    start: Math.max(last.span.start, complaint.source.line(complaint.source.lineAt(last.span.end)).start),
    end: last.span.end,
  };
}

/** The last numbered paragraph under a section's heading that says so, before the first count; null where there is none. */
export function lastUnder({ paragraphs }: Complaint, words: RegExp): Paragraph | null {
  return (
    paragraphs.findLast(({ heading, count }) => count === null && heading !== null && words.test(heading.text)) ?? null
  );
}

/** The words of the caption, page furniture left out. */
export function captionWords(complaint: Complaint): string {
  return complaint.blocks
    .filter((block) => block.kind === 'caption')
    .map((block) => block.passage.text)
    .join('\n');
}

/** A text put in on lines of its own behind the span, in the document's line ends. */
export function insertedAfter(complaint: Complaint, span: Span, text: string): { span: Span; text: string } {
  const end = complaint.source.lineEnd;
  return { span: { start: span.end, end: span.end }, text: `${end}${end}${text.replace(/\n/g, end)}` };
}

/** Whether the words stand in the body, its headings and contents left out. */
export function bodySays(complaint: Complaint, words: RegExp): boolean {
  return complaint.blocks.some(
    ({ kind, passage }) =>
      (kind === 'paragraph' || kind === 'prose' || kind === 'footnote') && words.test(passage.text),
  );
}
