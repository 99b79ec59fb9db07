import type { BlockFacts } from '../syntax/facts.ts';
import type { SourceText } from '../text/lines.ts';
import { passageOf } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { wordsEnd } from '../text/trim.ts';
import type { BodyLine } from './body-lines.ts';
import type { Block, BlockKind } from './complaint.ts';
import type { FootnoteLines } from './footnotes.ts';

/** A part of the model while it is being made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Draws blocks out of a document's lines, one behind the other. */
export class Drawing {
  readonly source: SourceText;
  readonly lines: readonly BodyLine[];
  readonly blocks: Block[] = [];
  readonly #factsOf: (words: string) => BlockFacts;

  constructor(source: SourceText, lines: readonly BodyLine[], factsOf: (words: string) => BlockFacts) {
    this.source = source;
    this.lines = lines;
    this.#factsOf = factsOf;
  }

  /** The next block: the words of the stretches. Its span begins with them, unless `from` names an earlier place. */
  block(kind: BlockKind, stretches: readonly Span[], from = stretches[0]?.start ?? 0): Mutable<Block> {
    const { text } = this.source;
    const trimmed = [...stretches];
    const last = trimmed.at(-1);
    if (last) trimmed[trimmed.length - 1] = { start: last.start, end: wordsEnd(text, last.start, last.end) };
    const passage = passageOf(text, trimmed);
    const block: Mutable<Block> = {
      kind,
      index: this.blocks.length,
      span: { start: from, end: trimmed.at(-1)?.end ?? from },
      passage,
      facts: this.#factsOf(passage.text),
    };
    this.blocks.push(block);
    return block;
  }

  /** The stretches of the lines `from` to `to` (excluded), each with its line end. */
  stretches(from: number, to: number): Span[] {
    return this.lines.slice(from, to).map(({ start }, index) => ({ start, end: this.throughLineEnd(from + index) }));
  }

  /** Where a line ends, its line end included, so that the passage reads as the text does. */
  throughLineEnd(at: number): number {
    const line = this.lines[at] as BodyLine;
    const next = this.source.starts[line.line + 1];
    const { end } = this.source.line(line.line);
    // Margin numbers at the right are no words: the passage then breaks off at the words' end.
    return next === undefined || end - line.end > 8 ? Math.min(line.end + 1, end) : next;
  }
}

/** A footnote's block. It is none of `blocks`: a note may stand inside a paragraph that goes on on the next page. */
export function footnote(
  source: SourceText,
  lines: readonly BodyLine[],
  { first, last, textStart }: FootnoteLines,
  factsOf: (words: string) => BlockFacts,
): Block {
  const stretches = lines.slice(first, last + 1).map(({ line, start, end }, index) => ({
    start: index === 0 ? textStart : start,
    end: line < (lines[last] as BodyLine).line ? (source.starts[line + 1] ?? end) : end,
  }));
  const passage = passageOf(source.text, stretches);
  return {
    kind: 'footnote',
    index: -1,
    span: { start: (lines[first] as BodyLine).start, end: (lines[last] as BodyLine).end },
    passage,
    facts: factsOf(passage.text),
  };
}
