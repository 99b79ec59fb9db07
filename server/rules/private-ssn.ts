import { privateNumbers } from './private-data.ts';
import type { Rule } from './rule.ts';

/** A whole Social Security number. */
export const privateSsn: Rule = {
  id: 'private-ssn',
  check: (context) => privateNumbers(context, 'social-security'),
};
