import { insertAbove } from '../edits/insert.ts';
import { fixByOperation } from './fixes.ts';
import type { Rule } from './rule.ts';

/** A Texas petition that names no discovery level: Tex. R. Civ. P. 190.1. */
export const texasDiscoveryLevel: Rule = {
  id: 'texas-discovery-level',
  check(context) {
    const [first] = context.complaint.paragraphs;
    if (
      !context.whole ||
      !first ||
      context.hits('stated').length > 0 ||
      /justice court/i.test(context.complaint.caption?.court ?? '')
    )
      return [];
    const operate = () => insertAbove(context.complaint, first.ordinal, context.insert('level'));
    return [
      { message: 'missing', span: first.labelSpan, fixes: [fixByOperation(context.complaint, 'insert', operate)] },
    ];
  },
};
