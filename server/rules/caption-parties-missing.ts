import { captionWords, designationSpan } from './anchors.ts';
import { isExtract } from './extract.ts';
import type { Finding, Rule } from './rule.ts';

const SIDES = [
  {
    message: 'plaintiff',
    lost: 'plaintiff-lost',
    roles: ['plaintiff', 'petitioner'],
    words: /\b(?:plaintiffs?|petitioners?|relators?|claimants?|complainants?)\b/i,
  },
  {
    message: 'defendant',
    lost: 'defendant-lost',
    roles: ['defendant', 'respondent'],
    words: /\b(?:defendants?|respondents?)\b/i,
  },
];

/** A caption that names nobody on one side, nor says the side's word. */
export const captionPartiesMissing: Rule = {
  id: 'caption-parties-missing',
  check({ complaint, whole, hits }) {
    const { caption } = complaint;
    const words = captionWords(complaint);
    if (!whole || !caption || /\b(?:v|vs|against|versus)\b/i.test(words)) return [];
    if (hits('one-sided').some(({ block }) => block.kind === 'caption')) return [];
    return SIDES.flatMap(({ message, lost, roles, words: said }): Finding[] =>
      caption.parties.some((party) => roles.includes(party.role)) || said.test(words)
        ? []
        : isExtract(complaint)
          ? [{ message: lost, span: designationSpan(complaint), atMost: 'information' }]
          : [{ message, span: designationSpan(complaint) }],
    );
  },
};
