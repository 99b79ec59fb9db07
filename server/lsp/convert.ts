import type { Range, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { SourceText } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A span as the protocol counts it. Both count UTF-16 code units. */
export function rangeOf(source: SourceText, span: Span): Range {
  return { start: source.position(span.start), end: source.position(span.end) };
}

/** The span of a protocol's range. */
export function spanOf(source: SourceText, range: Range): Span {
  return { start: source.offset(range.start), end: source.offset(range.end) };
}

/** Edits as the protocol writes them. */
export function editsOf(
  source: SourceText,
  edits: readonly { start: number; end: number; text: string }[],
): ProtocolEdit[] {
  return edits.map((edit) => ({ range: rangeOf(source, edit), newText: edit.text }));
}

/** The first words of a text on one line, up to some `most` characters. */
export function firstWords(text: string, most = 80): string {
  const line = text
    .slice(0, most * 3)
    .trim()
    .replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', most), most - 20))} …`;
}
