import { asked } from './relief-asked.ts';
import type { Rule } from './rule.ts';

/** A restraining order asked for without notice, and no word of the certificate: Rule 65(b)(1)(B). */
export const troNoticeCertificate: Rule = {
  id: 'tro-notice-certificate',
  check(context) {
    const [first] = asked(context, 'asked');
    if (!context.whole || !first || context.hits('without').length === 0 || context.hits('certified').length > 0)
      return [];
    return [{ message: 'missing', span: first.span }];
  },
};
