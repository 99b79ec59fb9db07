import type { Span } from './span.ts';

/** A place as editors count it: line and character from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Which lines a change touched: the lines before `from` stayed, and so did those from `was` on, which now begin at `now`. What
 * lies between is other than before.
 */
export interface ChangedLines {
  readonly from: number;
  readonly was: number;
  readonly now: number;
}

/**
 * A text with its line starts. Lines end at `\n`, `\r\n` or `\r` and at nothing else: a form feed ends no line.
 * The text is never normalised, so that offsets are those of the editor.
 */
export class SourceText {
  readonly text: string;
  readonly starts: readonly number[];

  constructor(text: string, starts: readonly number[] = lineStarts(text)) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * The text as it is after a change, and which lines the change touched. Nothing need be said about the change: it is found
   * by comparing from both ends, and only between them line ends are looked for.
   */
  changedTo(text: string): { readonly source: SourceText; readonly lines: ChangedLines } {
    const old = this.starts;
    const shift = text.length - this.text.length;
    const before = commonStart(this.text, text);
    const behind = commonEnd(this.text, text, Math.min(this.text.length, text.length) - before);
    // A line that ends right where the change begins may have lost or won half of its line end.
    const from = Math.max(0, this.lineAt(before) - 1);
    // So may one whose line end stands right before what is the same again.
    const was = firstAfter(old, this.text.length - behind);
    const start = old[from] as number;
    const end = was < old.length ? (old[was] as number) + shift : text.length;
    const found = lineStarts(text, start, end);
    if (was < old.length) found.pop();
    const starts = [...old.slice(0, from), ...found];
    for (let line = was; line < old.length; line++) starts.push((old[line] as number) + shift);
    return { source: new SourceText(text, starts), lines: { from, was, now: from + found.length } };
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

/** The starts of the lines of `text` from `from`, which begins one, to `to`. Where `to` stands behind a line end it begins the last. */
function lineStarts(text: string, from = 0, to = text.length): number[] {
  const starts = [from];
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return starts;
}

/** The first of the sorted numbers that is greater. */
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whole pieces are compared at once, which is many times faster than one character after the other. */
const PIECE = 4096;

/** How many characters two texts have in common from their beginnings. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + PIECE <= most && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many characters, `most` at the most, two texts have in common before their ends. */
function commonEnd(a: string, b: string, most: number): number {
  let count = 0;
  const same = (length: number): boolean =>
    a.slice(a.length - count - length, a.length - count) === b.slice(b.length - count - length, b.length - count);
  while (count + PIECE <= most && same(PIECE)) count += PIECE;
  while (count < most && a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1)) count++;
  return count;
}
