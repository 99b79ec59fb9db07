import { slipsOf } from './citation-slips.ts';
import type { Rule } from './rule.ts';

/** A reporter under an abbreviation that it does not bear. */
export const citationReporter: Rule = {
  id: 'citation-reporter',
  check({ complaint }) {
    return slipsOf(complaint, 'reporter').map(({ found, span, block }) => ({
      message: 'wrong',
      values: { found: block.passage.text.slice(found.start, found.end), right: found.better },
      span,
      fixes: [{ action: 'change', edits: [{ span, text: found.better }] }],
    }));
  },
};
