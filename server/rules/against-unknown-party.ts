import { distance } from 'fastest-levenshtein';
import { says } from './cues.ts';
import { isClean, tellingWords } from './parties.ts';
import { listOf } from '../law/procedure.ts';
import type { Finding, Rule } from './rule.ts';

const groups = listOf('against-unknown-party', 'group');

/** A heading against one named defendant of whose name no word stands in the caption, nor in any definition. */
export const againstUnknownParty: Rule = {
  id: 'against-unknown-party',
  check({ complaint, whole, terms }) {
    const parties = complaint.caption?.parties ?? [];
    if (!whole || parties.length < 2 || !parties.some((party) => party.role === 'defendant' && isClean(party)))
      return [];
    const known = [...parties.map((party) => `${party.name} ${party.description}`), ...terms.map((term) => term.name)]
      .join(' ')
      .toLowerCase();
    return complaint.counts.flatMap((count): Finding[] => {
      const { against } = count;
      if (against === null || says(groups, against) || against.length > 60) return [];
      const name = against.replace(/^(?:the )?defendants? /i, '').trim();
      const words = tellingWords(name);
      if (words.length < 2 || !/^\p{Lu}/u.test(name)) return [];
      const nearest = parties.some((party) => letters(party.name) === letters(name))
        ? undefined
        : parties.find((party) => isSlip(name, party.name))?.name;
      if (nearest === undefined) {
        const unknown = { message: 'unknown', values: { name }, span: count.heading.span };
        return words.some((word) => known.includes(word)) ? [] : [unknown];
      }
      const start = complaint.source.text.indexOf(name, count.heading.span.start);
      const span = { start, end: start + name.length };
      if (start < 0 || span.end > count.heading.span.end) return [];
      const text = name === name.toUpperCase() ? nearest.toUpperCase() : nearest;
      return [
        { message: 'near', values: { name, nearest }, span, fixes: [{ action: 'replace', edits: [{ span, text }] }] },
      ];
    });
  },
};

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two names differ by a slip of the pen: one letter, or one in eight. */
function isSlip(name: string, other: string): boolean {
  const [one, two] = [letters(name), letters(other)];
  return two.length >= 8 && distance(one, two) <= Math.max(1, Math.floor(two.length / 8));
}
