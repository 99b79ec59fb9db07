import { lastUnder, designationSpan } from './anchors.ts';
import { fixByParagraph } from './fixes.ts';
import type { Rule } from './rule.ts';

/** A Florida circuit complaint that says nothing of its amount or of equity: Fla. Stat. § 34.01(1)(c). */
export const floridaCircuitAmount: Rule = {
  id: 'florida-circuit-amount',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || !/circuit court/i.test(complaint.caption?.court ?? '') || context.hits('stated').length > 0)
      return [];
    const after = lastUnder(complaint, /\bjurisdiction|\bvenue\b/i);
    const fixes = after ? [fixByParagraph(complaint, 'insert', after, context.insert('amount'))] : [];
    return [{ message: 'missing', span: designationSpan(complaint), fixes }];
  },
};
