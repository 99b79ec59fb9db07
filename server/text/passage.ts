import type { Span } from './span.ts';

/**
 * A stretch of the document's text read as one: what stands between (page headers, docket stamps, line numbers) is left
 * out. Offsets in the passage's text map back to offsets in the document.
 */
export interface Passage {
  /** The text as read; its line breaks are those of the document. */
  readonly text: string;
  /** Where each piece of the text begins in the passage and in the document, in order; the first stands at 0. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly at: number;
  readonly from: number;
}

/** The passage of the given stretches of a document, in order. */
export function passageOf(source: string, stretches: readonly Span[]): Passage {
  let text = '';
  for (const { start, end } of stretches) if (end > start) text += source.slice(start, end);
  return { text, pieces: piecesOf(stretches) };
}

/** The pieces of the passage of these stretches. */
export function piecesOf(stretches: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let reached = -1;
  for (const { start, end } of stretches) {
    if (end <= start) continue;
    // Stretches that touch are one piece: most passages have a single one.
    if (start !== reached) pieces.push({ at, from: start });
    at += end - start;
    reached = end;
  }
  if (pieces.length === 0) pieces.push({ at: 0, from: stretches[0]?.start ?? 0 });
  return pieces;
}

/** The document's offset of an offset in the passage. */
export function toDocument(passage: Passage, offset: number): number {
  const { pieces } = passage;
  let index = pieces.length - 1;
  while (index > 0 && (pieces[index] as Piece).at > offset) index--;
  const piece = pieces[index] as Piece;
  return piece.from + (offset - piece.at);
}

/** The document's span of a span in the passage; it ends with the text of its last character, not with what follows it. */
export function spanInDocument(passage: Passage, span: Span): Span {
  const start = toDocument(passage, span.start);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: toDocument(passage, span.end - 1) + 1 };
}
