import type { Span } from '../text/span.ts';
import type { Block, Complaint } from './complaint.ts';
import { ownSearch } from './own-search.ts';
import type { Find } from './sieve.ts';

/** Where a pattern matched in a block's words, with its first group. */
export interface Mention extends Span {
  readonly group: string;
}

/** Where a pattern, which must be global, matches in the words of a complaint's blocks: for patterns made of its own words. */
export function mentions(complaint: Complaint, pattern: RegExp): readonly Find<readonly Mention[]>[] {
  return ownSearch(complaint, `mentions/${pattern.flags}/${pattern.source}`, (block) => matchesIn(block, pattern));
}

function matchesIn({ passage }: Block, pattern: RegExp): readonly Mention[] | null {
  const found = [...passage.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    group: match[1] ?? '',
  }));
  return found.length === 0 ? null : found;
}
