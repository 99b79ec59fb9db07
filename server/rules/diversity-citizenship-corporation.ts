import { diverseParties } from './citizenship.ts';
import type { Finding, Rule } from './rule.ts';
import { STATE } from './states.ts';

const INCORPORATED = new RegExp(
  `\\b${STATE} corporation|incorporated|organized|existing under|chartered|state of incorporation`,
  'i',
);
const BUSINESS = /principal (?:place|office)|headquarter|nerve center|main office/i;

/** Corporations of which one of the two States is not told. */
export const diversityCitizenshipCorporation: Rule = {
  id: 'diversity-citizenship-corporation',
  check(context) {
    return diverseParties(context, ['corporation']).flatMap(({ party, blocks, span }): Finding[] => {
      if (blocks.length === 0 || /\bN\.?A\b|national association|bank/i.test(party.name)) return [];
      const words = [party.description, ...blocks.map((block) => block.passage.text)].join('\n');
      const [incorporated, business] = [INCORPORATED.test(words), BUSINESS.test(words)];
      if (incorporated && business) return [];
      return [
        {
          message: incorporated ? 'business' : business ? 'incorporation' : 'both',
          values: { name: party.name },
          span,
        },
      ];
    });
  },
};
