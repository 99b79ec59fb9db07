import type { FoldingRange } from 'vscode-languageserver';
import type { Complaint } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';

/** What folds: the caption, every section, every paragraph of several lines, the prayer and the signature. */
export function foldingRanges(complaint: Complaint): FoldingRange[] {
  const { source } = complaint;
  const folds: FoldingRange[] = [];
  const fold = (span: Span): void => {
    const startLine = source.lineAt(span.start);
    const endLine = source.lineAt(Math.max(span.start, span.end - 1));
    if (endLine > startLine) folds.push({ startLine, endLine });
  };
  if (complaint.caption) fold(complaint.caption.span);
  for (const heading of complaint.headings) fold({ start: heading.span.start, end: heading.sectionEnd });
  for (const paragraph of complaint.paragraphs) fold(paragraph.span);
  if (complaint.prayer && !complaint.prayer.heading) fold(complaint.prayer.span);
  if (complaint.signature) fold(complaint.signature.span);
  return folds;
}
