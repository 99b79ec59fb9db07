import { mentions } from '../model/mentions.ts';
import { spanInDocument } from '../text/passage.ts';
import { isClean } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

const ENDING =
  /,?\s{1,3}(Inc|Incorporated|Corp|Corporation|Co|Company|L\.?L\.?C|Ltd|Limited|L\.?P|L\.?L\.?P|P\.?L\.?L\.?C)\.?$/i;
const SAME: Record<string, string> = { incorporated: 'inc', corporation: 'corp', company: 'co', limited: 'ltd' };

/** A company of the caption whose name bears another ending in the body: two companies may bear both. */
export const partyNameDrift: Rule = {
  id: 'party-name-drift',
  check({ complaint, whole }) {
    if (!whole) return [];
    const parties = (complaint.caption?.parties ?? []).filter(isClean);
    return parties.flatMap((party): Finding[] => {
      const ending = ENDING.exec(party.name);
      if (!ending) return [];
      const base = party.name.slice(0, ending.index);
      // Another party of the same base is the one that is meant.
      if (
        base.length < 4 ||
        parties.some((other) => other !== party && other.name.toLowerCase().startsWith(base.toLowerCase()))
      )
        return [];
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}])${escape(base)},?\\s+(Inc|Incorporated|Corp|Corporation|Co|Company|L\\.?L\\.?C|Ltd|Limited|L\\.?P|L\\.?L\\.?P|P\\.?L\\.?L\\.?C)\\b\\.?`,
        'giu',
      );
      const seen = new Set<string>();
      return mentions(complaint, pattern).flatMap(({ block, found }): Finding[] =>
        found.flatMap((mention): Finding[] => {
          const other = plain(mention.group);
          const capital = /^\p{Lu}/u.test(mention.group);
          if (block.kind !== 'paragraph' || !capital || other === plain(ending[1] as string) || seen.has(other))
            return [];
          seen.add(other);
          const words = block.passage.text.slice(mention.start, mention.end);
          const values = { found: words.replace(/\s+/g, ' '), name: party.name };
          return [{ message: 'ending', values, span: spanInDocument(block.passage, mention), related: [party.span] }];
        }),
      );
    });
  },
};

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function plain(ending: string): string {
  const word = ending.toLowerCase().replace(/\./g, '');
  return SAME[word] ?? word;
}
