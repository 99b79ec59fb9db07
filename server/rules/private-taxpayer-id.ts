import { privateData } from './private-data.ts';
import type { Rule } from './rule.ts';

/** A whole taxpayer number; an entity's only where the state's rule covers it. */
export const privateTaxpayerId: Rule = {
  id: 'private-taxpayer-id',
  check: ({ complaint, here }) =>
    privateData(complaint, here('of-entities') ? ['taxpayer-id', 'employer-id'] : ['taxpayer-id']),
};
