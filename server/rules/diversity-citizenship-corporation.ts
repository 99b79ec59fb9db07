import { diverseParties } from './citizenship.ts';
import { fixByParagraph } from './fixes.ts';
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
      const other = context.hits('elsewhere').find(({ block }) => blocks.includes(block));
      const place = other && new RegExp(`^\\W{1,3}(${STATE})`).exec(other.block.passage.text.slice(other.at.end))?.[1];
      if (other && place) return [{ message: 'elsewhere', values: { name: party.name, place }, span: other.span }];
      const [incorporated, business] = [INCORPORATED.test(words), BUSINESS.test(words)];
      if (incorporated && business) return [];
      const [first] = blocks;
      const text = context.insert('both', { name: party.name });
      const fixes = first ? [fixByParagraph(context.complaint, 'insert', first, text)] : [];
      return [
        {
          message: incorporated ? 'business' : business ? 'incorporation' : 'both',
          values: { name: party.name },
          span,
          fixes,
        },
      ];
    });
  },
};
