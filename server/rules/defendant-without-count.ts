import { says } from './cues.ts';
import { isClean, tellingWords } from './parties.ts';
import { listOf } from '../law/procedure.ts';
import type { Finding, Rule } from './rule.ts';

const everybody = listOf('defendant-without-count', 'everybody');
const nominal = listOf('defendant-without-count', 'nominal');

/** A defendant that no count's heading reaches, where every heading says against whom it is. */
export const defendantWithoutCount: Rule = {
  id: 'defendant-without-count',
  check({ complaint, whole, terms }) {
    const { counts, caption } = complaint;
    if (!whole || !caption || counts.length === 0 || counts.some((count) => count.against === null)) return [];
    const against = counts.map((count) => count.against?.toLowerCase() ?? '').join(' | ');
    if (says(everybody, against)) return [];
    return caption.parties
      .filter(
        (party) => party.role === 'defendant' && isClean(party) && !says(nominal, `${party.name} ${party.description}`),
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
