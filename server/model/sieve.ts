import { places, type Memory } from '../text/memory.ts';
import type { Block, Complaint } from './complaint.ts';

/** Places in the memories of documents. */
export const newPlace = places();

/** A block in which something was found. */
export interface Find<T> {
  readonly block: Block;
  readonly found: T;
}

/** What a search found in one version of a document. */
export interface Found<T> {
  readonly blocks: readonly Block[];
  readonly finds: readonly Find<T>[];
}

/**
 * A search through all blocks of a complaint for what `look` finds by a block's kind and words; null where it finds nothing. From
 * version to version of a document only those blocks are looked at that a change touched, so the search costs what is found
 * and not what is searched.
 */
export function sieve<T>(look: (block: Block) => T | null): (complaint: Complaint) => readonly Find<T>[] {
  const place = newPlace();
  return (complaint) => {
    const before = complaint.memory.recall(place) as Found<T> | undefined;
    const found = searched(complaint, look, before);
    if (found !== before) complaint.memory.keep(place, found);
    return found.finds;
  };
}

/** What `look` finds, by what it found in an earlier version of the same document. */
export function searched<T>(
  { blocks, memory }: Complaint,
  look: (block: Block) => T | null,
  before: Found<T> = { blocks: [], finds: [] },
): Found<T> {
  if (before.blocks === blocks) return before;
  const { from, was, now } = changed(before.blocks, blocks, memory);
  const old = before.finds;
  const finds: Find<T>[] = [];
  let at = 0;
  for (; at < old.length && (old[at] as Find<T>).block.index < from; at++) {
    const { block, found } = old[at] as Find<T>;
    finds.push({ block: blocks[block.index] as Block, found });
  }
  for (let index = from; index < now; index++) {
    const block = blocks[index] as Block;
    const found = look(block);
    if (found !== null) finds.push({ block, found });
  }
  for (; at < old.length; at++) {
    const { block, found } = old[at] as Find<T>;
    if (block.index >= was) finds.push({ block: blocks[block.index - was + now] as Block, found });
  }
  return { blocks, finds };
}

/** The blocks before `from` say the same in both versions, and so do those from `was` on, which now begin at `now`. */
interface Changed {
  readonly from: number;
  readonly was: number;
  readonly now: number;
}

/** Where the last comparison is kept: all sieves of one version ask for the same. */
const comparison = newPlace();

function changed(old: readonly Block[], blocks: readonly Block[], memory: Memory): Changed {
  const last = memory.recall(comparison) as (Changed & { old: unknown; blocks: unknown }) | undefined;
  if (last?.old === old && last.blocks === blocks) return last;
  let from = 0;
  let was = old.length;
  let now = blocks.length;
  while (from < was && from < now && isSame(old[from] as Block, blocks[from] as Block)) from++;
  while (was > from && now > from && isSame(old[was - 1] as Block, blocks[now - 1] as Block)) {
    was--;
    now--;
  }
  const found = { from, was, now, old, blocks };
  memory.keep(comparison, found);
  return found;
}

const isSame = (one: Block, other: Block): boolean => one.facts === other.facts && one.kind === other.kind;
