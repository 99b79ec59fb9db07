import { slipsOf } from './citation-slips.ts';
import type { Rule } from './rule.ts';

/** A statute cited without "§", or several sections with one. */
export const citationSectionSign: Rule = {
  id: 'citation-section-sign',
  check({ complaint }) {
    return slipsOf(complaint, 'section-sign').flatMap(({ found, span }) => {
      // North Carolina's own usage: "G.S. 1-1".
      if (/\bG\.\s?S\./.test(found.of)) return [];
      return {
        message: found.better.includes('§§') ? 'double' : 'missing',
        values: { found: found.of, right: found.mended },
        span,
        fixes: found.better === '' ? [] : [{ action: 'change', edits: [{ span, text: found.better }] }],
      };
    });
  },
};
