import { asked } from './relief-asked.ts';
import type { Rule } from './rule.ts';

/** A restraining order asked for in a complaint without any oath: Rule 65(b)(1)(A). */
export const troAffidavit: Rule = {
  id: 'tro-affidavit',
  check(context) {
    const [first] = asked(context, 'asked');
    if (!context.whole || !first || context.complaint.verification !== null || context.hits('oath').length > 0)
      return [];
    return [{ message: 'missing', span: first.span }];
  },
};
