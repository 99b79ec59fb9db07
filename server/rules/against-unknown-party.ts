import { isClean, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

const GROUP =
  /\b(?:all|each|every|individual|corporate|remaining|does?|municipal|officers?|city|state|federal|defendants|entity|county|department|unknown)\b/i;

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
      if (against === null || GROUP.test(against) || against.length > 60) return [];
      const name = against.replace(/^(?:the )?defendants? /i, '').trim();
      const words = tellingWords(name);
      if (words.length < 2 || !/^\p{Lu}/u.test(name) || words.some((word) => known.includes(word))) return [];
      return [{ message: 'unknown', values: { name }, span: count.heading.span }];
    });
  },
};
