import { privateData } from './private-data.ts';
import type { Rule } from './rule.ts';

/** Where an entity's number is protected as a person's is. */
const OF_ENTITIES = new Set(['NY', 'TX', 'FL']);

/** A whole taxpayer number; an entity's only where the state's rule covers it. */
export const privateTaxpayerId: Rule = {
  id: 'private-taxpayer-id',
  check: ({ complaint, forum }) =>
    privateData(complaint, OF_ENTITIES.has(forum.place ?? '') ? ['taxpayer-id', 'employer-id'] : ['taxpayer-id']),
};
