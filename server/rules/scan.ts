import type { Block, BlockKind, Complaint } from '../model/complaint.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

/** Something found in a block's words, with its place in the document. */
export interface Scanned<T extends Span> {
  readonly found: T;
  readonly block: Block;
  readonly span: Span;
}

/**
 * Makes a scanner of blocks from a pure function of their words. What the function yields is kept by the words, so that a keystroke
 * costs the block it changed. `skip` names kinds of blocks that are not looked at.
 */
export function scanner<T extends Span>(
  read: (words: string, facts: BlockFacts) => readonly T[],
  skip: readonly BlockKind[] = ['contents', 'end'],
): (complaint: Complaint) => Scanned<T>[] {
  const kept = new WeakMap<BlockFacts, readonly T[]>();
  return (complaint) =>
    complaint.blocks.flatMap((block) => {
      if (skip.includes(block.kind)) return [];
      let list = kept.get(block.facts);
      if (!list) {
        list = read(block.passage.text, block.facts);
        kept.set(block.facts, list);
      }
      return list.length === 0
        ? []
        : list.map((found) => ({ found, block, span: spanInDocument(block.passage, found) }));
    });
}

/** Whether the offset stands inside a quotation: more opening than closing marks before it. */
export function isQuoted(words: string, offset: number): boolean {
  let open = 0;
  let straight = 0;
  for (let at = 0; at < offset; at++) {
    const mark = words[at];
    if (mark === '“') open++;
    else if (mark === '”') open = Math.max(0, open - 1);
    else if (mark === '"') straight++;
  }
  return open > 0 || straight % 2 === 1;
}
