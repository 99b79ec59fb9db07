import type { Block, BlockKind, Complaint } from '../model/complaint.ts';
import { sieve } from '../model/sieve.ts';
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
 * Makes a scanner of blocks from a pure function of their words. Only words that are new since the document's last version are
 * read. `skip` names kinds of blocks that are not looked at.
 */
export function scanner<T extends Span>(
  read: (words: string, facts: BlockFacts) => readonly T[],
  skip: readonly BlockKind[] = ['contents', 'end'],
): (complaint: Complaint) => Scanned<T>[] {
  const blocksWith = sieve((block) => {
    if (skip.includes(block.kind)) return null;
    const found = read(block.passage.text, block.facts);
    return found.length > 0 ? found : null;
  });
  return (complaint) =>
    blocksWith(complaint).flatMap(({ block, found: list }) =>
      list.map((found) => ({ found, block, span: spanInDocument(block.passage, found) })),
    );
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
