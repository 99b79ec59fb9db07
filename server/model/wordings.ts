import { readFacts, type BlockFacts } from '../syntax/facts.ts';
import { flat } from '../text/flat.ts';
import { Kept } from '../text/kept.ts';
import { passageOf, piecesOf, type Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './complaint.ts';
import type { LineRecord, RecordedText, Wording } from './line-records.ts';

/** A stretch of one line of the document. */
export interface Stretch extends Span {
  /** The line's number, from 0. */
  readonly line: number;
}

/**
 * What the words of blocks say, from version to version of a document. Words whose lines nobody changed are not even looked
 * at: their lines' records are the same. Others are known by their text, wherever they stood.
 */
export class Wordings {
  readonly #facts = new Kept(readFacts);

  /** The passage of the stretches with its facts. */
  read(document: RecordedText, stretches: readonly Stretch[]): { passage: Passage; facts: BlockFacts } {
    const record = document.records[stretches[0]?.line ?? -1];
    for (const wording of record?.wordings ?? []) {
      if (isSame(wording, document, stretches))
        return { passage: { text: wording.text, pieces: piecesOf(stretches) }, facts: wording.facts };
    }
    const passage = passageOf(document.source.text, stretches);
    const text = flat(passage.text);
    const facts = this.#facts.get(text);
    record?.wordings.push({
      lines: stretches.map(({ line }) => document.records[line] as LineRecord),
      bounds: stretches.flatMap(({ line, start, end }) => {
        const from = document.source.starts[line] as number;
        return [start - from, end - from];
      }),
      text,
      facts,
    });
    // A few wordings that once began here are soon found again; more than that were never one line's.
    if (record && record.wordings.length > 8) record.wordings.shift();
    return { passage: { text, pieces: passage.pieces }, facts };
  }

  /** Forgets what no longer stands in the document, once it is as much as what does. */
  forgetAllBut(blocks: readonly Block[]): void {
    this.#facts.forgetAllBut(blocks.length, () => blocks.map(({ passage }) => passage.text));
  }
}

function isSame({ lines, bounds }: Wording, { source, records }: RecordedText, now: readonly Stretch[]): boolean {
  if (lines.length !== now.length) return false;
  for (let index = 0; index < now.length; index++) {
    const { line, start, end } = now[index] as Stretch;
    const from = source.starts[line] as number;
    if (records[line] !== lines[index] || start - from !== bounds[2 * index] || end - from !== bounds[2 * index + 1])
      return false;
  }
  return true;
}
