import { lastUnder, designationSpan } from './anchors.ts';
import { fixByParagraph } from './fixes.ts';
import type { Rule } from './rule.ts';

/** A Texas petition that names no range of monetary relief: Tex. R. Civ. P. 47(c). */
export const texasMonetaryRelief: Rule = {
  id: 'texas-monetary-relief',
  check(context) {
    const { complaint, whole } = context;
    const words = complaint.source.text;
    if (
      !whole ||
      context.hits('stated').length > 0 ||
      /justice court/i.test(complaint.caption?.court ?? '') ||
      /\bfamily code\b|divorce|dissolution of marriage/i.test(words)
    )
      return [];
    const after = lastUnder(complaint, /\bjurisdiction|\bvenue\b/i);
    const fixes = after ? [fixByParagraph(complaint, 'insert', after, context.insert('range'))] : [];
    return [{ message: 'missing', span: designationSpan(complaint), fixes }];
  },
};
