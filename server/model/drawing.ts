import { wordsEnd } from '../text/trim.ts';
import type { SourceText } from '../text/lines.ts';
import type { BodyLine } from './body-lines.ts';
import type { Block, BlockKind } from './complaint.ts';
import type { FootnoteLines } from './footnotes.ts';
import type { LineRecord, RecordedText } from './line-records.ts';
import type { Stretch, Wordings } from './wordings.ts';

/** A part of the model while it is being made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What every block has, whatever its kind. */
export type BlockParts = Omit<Block, 'kind'>;

/** Draws blocks out of a document's lines, one behind the other. */
export class Drawing {
  readonly source: SourceText;
  readonly lines: readonly BodyLine[];
  readonly blocks: Block[] = [];
  readonly #document: RecordedText;
  readonly #wordings: Wordings;

  constructor(document: RecordedText, lines: readonly BodyLine[], wordings: Wordings) {
    this.source = document.source;
    this.lines = lines;
    this.#document = document;
    this.#wordings = wordings;
  }

  /** The next block: the words of the stretches. */
  block(kind: BlockKind, stretches: readonly Mutable<Stretch>[]): Block {
    const { index, span, passage, facts } = this.parts(stretches);
    return this.add({ kind, index, span, passage, facts });
  }

  /** What the next block has in common with all others; white space is taken off the stretches' end. Its span begins with the stretches, unless `from` names an earlier place. */
  parts(stretches: readonly Mutable<Stretch>[], from = stretches[0]?.start ?? 0): BlockParts {
    const last = stretches.at(-1);
    if (last) last.end = wordsEnd(this.source.text, last.start, last.end);
    const { passage, facts } = this.#wordings.read(this.#document, stretches);
    return { index: this.blocks.length, span: { start: from, end: last?.end ?? from }, passage, facts };
  }

  add<T extends Block>(block: T): T {
    this.blocks.push(block);
    return block;
  }

  /** The stretches of the lines `from` to `to` (excluded), each with its line end. */
  stretches(from: number, to: number): Mutable<Stretch>[] {
    return this.lines
      .slice(from, to)
      .map(({ line, start }, index) => ({ line, start, end: this.throughLineEnd(from + index) }));
  }

  /** Where a line ends, its line end included, so that the passage reads as the text does. */
  throughLineEnd(at: number): number {
    const line = this.lines[at] as BodyLine;
    const { starts } = this.source;
    const next = starts[line.line + 1];
    // The line's length is kept with its record: to look for its end again would touch the whole text.
    const end = (starts[line.line] as number) + (this.#document.records[line.line] as LineRecord).length;
    // Margin numbers at the right are no words: the passage then breaks off at the words' end.
    return next === undefined || end - line.end > 8 ? Math.min(line.end + 1, end) : next;
  }

  /** A footnote's block, of the lines with the notes among them. It is none of `blocks`: a note may stand inside a paragraph that goes on on the next page. */
  footnote(lines: readonly BodyLine[], { first, last, textStart }: FootnoteLines): Block {
    const stretches = lines.slice(first, last + 1).map(({ line, start, end }, index) => ({
      line,
      start: index === 0 ? textStart : start,
      end: first + index < last ? (this.source.starts[line + 1] ?? end) : end,
    }));
    const { passage, facts } = this.#wordings.read(this.#document, stretches);
    const span = { start: (lines[first] as BodyLine).start, end: (lines[last] as BodyLine).end };
    return { kind: 'footnote', index: -1, span, passage, facts };
  }
}
