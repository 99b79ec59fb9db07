import { slipsOf } from './citation-slips.ts';
import type { Rule } from './rule.ts';

/** A statute cited without "§", or several sections with one. */
export const citationSectionSign: Rule = {
  id: 'citation-section-sign',
  check({ complaint }) {
    return slipsOf(complaint, 'section-sign').map(({ found, span }) => ({
      message: found.better.includes('§§') ? 'double' : 'missing',
      values: { found: found.of, right: found.mended },
      span,
      fixes: found.better === '' ? [] : [{ action: 'change', edits: [{ span, text: found.better }] }],
    }));
  },
};
