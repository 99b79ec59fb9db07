import { diverseParties } from './citizenship.ts';
import type { Finding, Rule } from './rule.ts';

/** Companies and partnerships whose members the complaint does not name. */
export const diversityCitizenshipLlc: Rule = {
  id: 'diversity-citizenship-llc',
  check(context) {
    const members = new Set(context.hits('members').map((hit) => hit.block));
    const parties = diverseParties(context, ['company', 'partnership']);
    return parties.flatMap(({ party, blocks, span }): Finding[] => {
      const told = blocks.some(
        (block) => members.has(block) || /\b(?:members?|partners?|owners?)\b/i.test(block.passage.text),
      );
      if (blocks.length === 0 || told) return [];
      return [
        {
          message: /\b(?:l\.?l\.?c|limited liability company)\b/i.test(`${party.name} ${party.description}`)
            ? 'company'
            : 'partnership',
          values: { name: party.name },
          span,
        },
      ];
    });
  },
};
