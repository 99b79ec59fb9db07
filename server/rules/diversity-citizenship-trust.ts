import { diverseParties } from './citizenship.ts';
import type { Finding, Rule } from './rule.ts';

/** Trusts without a trustee or members whose citizenship is told. */
export const diversityCitizenshipTrust: Rule = {
  id: 'diversity-citizenship-trust',
  check(context) {
    return diverseParties(context, ['trust']).flatMap(({ party, blocks, span }): Finding[] => {
      const words = [party.name, party.description, ...blocks.map((block) => block.passage.text)];
      const told = words.some((text) => /\btrustees?\b|\bmembers\b|beneficiar/i.test(text));
      return told ? [] : [{ message: 'trust', values: { name: party.name }, span }];
    });
  },
};
