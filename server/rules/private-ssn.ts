import { privateNumbers } from './private-data.ts';
import type { Rule } from './rule.ts';

/** A whole Social Security number. */
export const privateSsn: Rule = {
  id: 'private-ssn',
  check: ({ complaint, forum }) => privateNumbers(complaint, forum, 'social-security'),
};
