import { privateNumbers } from './private-data.ts';
import type { Rule } from './rule.ts';

/** A whole bank or card number that the words before it call one. */
export const privateAccountNumber: Rule = {
  id: 'private-account-number',
  check: (context) => privateNumbers(context, 'account-number'),
};
