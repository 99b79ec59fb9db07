import { isClean, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** A defendant that no count's heading reaches, where every heading says against whom it is. */
export const defendantWithoutCount: Rule = {
  id: 'defendant-without-count',
  check({ complaint, whole, terms }) {
    const { counts, caption } = complaint;
    if (!whole || !caption || counts.length === 0 || counts.some((count) => count.against === null)) return [];
    const against = counts.map((count) => count.against?.toLowerCase() ?? '').join(' | ');
    if (/\b(?:all|each|every|defendants|individual|corporate|entity|does)\b/.test(against)) return [];
    return caption.parties
      .filter(
        (party) =>
          party.role === 'defendant' &&
          isClean(party) &&
          !/nominal|relief defendant|real party|necessary party|stakeholder/i.test(
            `${party.name} ${party.description}`,
          ),
      )
      .flatMap((party): Finding[] => {
        const short = terms
          .filter((term) => tellingWords(party.name).some((word) => term.stands.toLowerCase().includes(word)))
          .map((term) => term.name.toLowerCase());
        const reached =
          tellingWords(party.name).some((word) => against.includes(word)) ||
          short.some((name) => against.includes(name));
        return reached ? [] : [{ message: 'none', values: { name: party.name }, span: party.span }];
      });
  },
};
