import { isInjuryAction } from './injury.ts';
import { asked } from './relief-asked.ts';
import type { Rule } from './rule.ts';

const INTENTIONAL =
  /\b(?:fraud|battery|assault|conversion|defamation|libel|slander|contract|intentional|trespass|act\b|statut)/i;

/** Punitive damages demanded where leave must come first: Fla. Stat. § 768.72, 735 ILCS 5/2-604.1. */
export const punitiveDamagesLeave: Rule = {
  id: 'punitive-damages-leave',
  check(context) {
    const { complaint, whole, forum } = context;
    const [first] = asked(context, 'asked');
    if (!whole || !first || context.hits('leave').length > 0) return [];
    if (forum.place === 'FL') return [{ message: 'florida', span: first.span }];
    if (!isInjuryAction(complaint) || complaint.counts.some(({ title }) => INTENTIONAL.test(title))) return [];
    return [{ message: 'illinois', span: first.span }];
  },
};
