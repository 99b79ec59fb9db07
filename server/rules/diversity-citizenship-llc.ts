import type { Block } from '../model/complaint.ts';
import { diverseParties } from './citizenship.ts';
import { fixByParagraph } from './fixes.ts';
import { kindOf } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** Companies and partnerships whose members the complaint does not name. */
export const diversityCitizenshipLlc: Rule = {
  id: 'diversity-citizenship-llc',
  check(context) {
    const members = new Set(context.hits('members').map((hit) => hit.block));
    const told = new Set(context.hits('association').map((hit) => hit.block));
    const parties = diverseParties(context, ['company', 'partnership', 'association']).filter(
      ({ party, blocks }) => kindOf(party) !== 'association' || blocks.some((block) => told.has(block)),
    );
    return parties.flatMap(({ party, blocks, span }): Finding[] => {
      const named = blocks.some(
        (block) => members.has(block) || /\b(?:members?|partners?|owners?)\b/i.test(block.passage.text),
      );
      if (blocks.length === 0 || named) return [];
      const text = context.insert('members', { name: party.name });
      const fix = fixByParagraph(context.complaint, 'insert', blocks[0] as Block, text);
      return [
        {
          message: kindOf(party),
          values: { name: party.name },
          span,
          fixes: kindOf(party) === 'company' ? [fix] : [],
        },
      ];
    });
  },
};
