import { designationSpan } from './anchors.ts';
import { fixByParagraph } from './fixes.ts';
import { isInjuryAction } from './injury.ts';
import type { Rule } from './rule.ts';

/** An injury complaint in New York's Supreme Court without the statement of CPLR 3017(c). */
export const lowerCourtStatement: Rule = {
  id: 'lower-court-statement',
  check(context) {
    const { complaint, whole } = context;
    if (
      !whole ||
      !/supreme court/i.test(complaint.caption?.court ?? '') ||
      !isInjuryAction(complaint) ||
      context.hits('stated').length > 0
    )
      return [];
    const last = complaint.counts.at(-1)?.paragraphs.at(-1);
    const fixes = last ? [fixByParagraph(complaint, 'insert', last, context.insert('statement'))] : [];
    return [{ message: 'missing', span: complaint.prayer?.heading?.span ?? designationSpan(complaint), fixes }];
  },
};
