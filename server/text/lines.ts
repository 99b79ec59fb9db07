import type { Span } from './span.ts';

/** A place as editors count it: line and character from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * A text with its line starts. Lines end at `\n`, `\r\n` or `\r` and at nothing else: a form feed ends no line.
 * The text is never normalised, so that offsets are those of the editor.
 */
export class SourceText {
  readonly text: string;
  readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The line, counted from 0, on which the offset lies. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The span of a line without its line end. */
  line(index: number): Span {
    const start = this.starts[index] ?? this.text.length;
    let end = this.starts[index + 1] ?? this.text.length;
    if (end > start && this.text.charCodeAt(end - 1) === 10) end--;
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    return { start, end };
  }

  position(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.starts[line] as number) };
  }

  /** The offset of a position; one beyond its line's end is taken as the line's end. */
  offset(position: Position): number {
    if (position.line >= this.starts.length) return this.text.length;
    const line = this.line(Math.max(0, position.line));
    return Math.min(line.start + Math.max(0, position.character), line.end);
  }

  /** The line end that the text uses: its first one, or `\n` where it has none. */
  get lineEnd(): string {
    const first = this.starts[1];
    if (first === undefined) return '\n';
    if (this.text.charCodeAt(first - 1) === 13) return '\r';
    return this.text.charCodeAt(first - 2) === 13 ? '\r\n' : '\n';
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return starts;
}
