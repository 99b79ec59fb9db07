import { places } from '../text/memory.ts';
import type { Block } from './complaint.ts';

const newPlace = places();

/**
 * The same function of a block's words, asked once for the same words: what it yields is kept with the block's facts, which live
 * as long as the words stand in the document. It may look at `passage.text` and `facts` alone, and must not yield `undefined`.
 */
export function byWords<T>(derive: (block: Block) => T): (block: Block) => T {
  const place = newPlace();
  return (block) => {
    const { memory } = block.facts;
    let known = memory.recall(place);
    if (known === undefined) memory.keep(place, (known = derive(block)));
    return known as T;
  };
}
