import type { Span } from '../text/span.ts';
import type { Block, Complaint } from './complaint.ts';
import { newPlace, searched, type Find, type Found } from './sieve.ts';

/** The searches of one version of a document, by their patterns, and those of the version before. */
interface Searches {
  blocks: readonly Block[];
  now: Map<string, Found<readonly Mention[]>>;
  before: Map<string, Found<readonly Mention[]>>;
}

/** Where a pattern matched in a block's words, with its first group. */
export interface Mention extends Span {
  readonly group: string;
}

const place = newPlace();

/**
 * Where a pattern, which must be global, matches in the words of a complaint's paragraphs and other text. It is for patterns made of
 * the complaint's own words, such as names; from version to version only new words are searched, and a pattern that is not asked for
 * any more is forgotten.
 */
export function mentions(complaint: Complaint, pattern: RegExp): readonly Find<readonly Mention[]>[] {
  const { blocks, memory } = complaint;
  let searches = memory.recall(place) as Searches | undefined;
  if (!searches) memory.keep(place, (searches = { blocks, now: new Map(), before: new Map() }));
  if (searches.blocks !== blocks) {
    const { now } = searches;
    memory.keep(place, (searches = { blocks, now: new Map(), before: now }));
  }
  const key = `${pattern.flags}/${pattern.source}`;
  let found = searches.now.get(key);
  if (!found) {
    found = searched(complaint, (block) => matchesIn(block, pattern), searches.before.get(key));
    searches.now.set(key, found);
  }
  return found.finds;
}

function matchesIn({ passage }: Block, pattern: RegExp): readonly Mention[] | null {
  pattern.lastIndex = 0;
  if (!pattern.test(passage.text)) return null;
  // `matchAll` begins where the test ended, unless it is told otherwise.
  pattern.lastIndex = 0;
  return [...passage.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    group: match[1] ?? '',
  }));
}
