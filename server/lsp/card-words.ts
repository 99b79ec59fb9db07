import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';

/** A link in Markdown to a block of the document: "¶ 12", or its line where it has no number. */
export function linkTo(uri: string, { source }: Complaint, block: Block, label: string | null): string {
  const at = block.kind === 'paragraph' ? (block as Paragraph).labelSpan.start : block.span.start;
  const { line, character } = source.position(at);
  return `[${label === null ? `line ${line + 1}` : `¶ ${label}`}](${uri}#L${line + 1},${character + 1})`;
}

/** Words of the document in quotation marks, on one line and safe in a table of Markdown; cut where they are longer than `most` characters. */
export function quoted({ source }: Complaint, span: Span, most: number): string {
  const text = source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const shown = text.length > most ? `${text.slice(0, most - 2).trimEnd()} …` : text;
  return `“${shown.replace(/[|\\`*_[\]<>]/g, '\\$&')}”`;
}
