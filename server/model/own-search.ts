import type { Block, Complaint } from './complaint.ts';
import { newPlace, searched, type Find, type Found } from './sieve.ts';

/** The searches of one version of a document by their names, and those of the version before. */
interface Searches {
  readonly blocks: readonly Block[];
  readonly now: Map<string, Found<unknown>>;
  readonly before: ReadonlyMap<string, Found<unknown>>;
}

const place = newPlace();

/**
 * A search like that of a `sieve`, but for the complaint's own words, such as the name of a party: it goes by a `name`, which says
 * all that `look` depends on besides a block's kind and words. One that a version of the document does not ask for is forgotten.
 */
export function ownSearch<T>(complaint: Complaint, name: string, look: (block: Block) => T | null): readonly Find<T>[] {
  const { blocks, memory } = complaint;
  let searches = memory.recall(place) as Searches | undefined;
  if (searches?.blocks !== blocks) {
    searches = { blocks, now: new Map(), before: searches?.now ?? new Map<string, Found<unknown>>() };
    memory.keep(place, searches);
  }
  let found = searches.now.get(name) as Found<T> | undefined;
  if (!found) {
    found = searched(complaint, look, searches.before.get(name) as Found<T> | undefined);
    searches.now.set(name, found);
  }
  return found.finds;
}
