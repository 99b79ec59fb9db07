import { designationSpan } from './anchors.ts';
import { groundsOf } from './grounds.ts';
import type { Rule } from './rule.ts';

/**
 * A reminder of the paper that goes with a complaint that rests on diversity: Rule 7.1(a)(2). That every corporation files one is
 * not said: it would be said of every corporation's complaint, whatever is in it.
 */
export const disclosureStatement71: Rule = {
  id: 'disclosure-statement-7-1',
  check({ complaint, whole }) {
    const grounds = groundsOf(complaint);
    if (
      !whole ||
      !grounds.diversityAlone ||
      complaint.caption?.caseNumber ||
      /disclosure statement/i.test(complaint.source.text)
    )
      return [];
    return [{ message: 'diversity', span: designationSpan(complaint) }];
  },
};
