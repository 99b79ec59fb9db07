import { says } from './cues.ts';
import { isInjuryAction } from './injury.ts';
import { listOf } from '../law/procedure.ts';
import { asked } from './relief-asked.ts';
import type { Rule } from './rule.ts';

/** Wrongs that are no personal injury alone, by words of a count's title. */
const otherWrongs = listOf('punitive-damages-leave', 'other-wrongs');

/** Punitive damages demanded where leave must come first: Fla. Stat. § 768.72, 735 ILCS 5/2-604.1. */
export const punitiveDamagesLeave: Rule = {
  id: 'punitive-damages-leave',
  check(context) {
    const { complaint, whole } = context;
    const [first] = asked(context, 'asked');
    if (!whole || !first || context.hits('leave').length > 0) return [];
    const injuryAlone = (): boolean =>
      isInjuryAction(complaint) && !complaint.counts.some(({ title }) => says(otherWrongs, title));
    return context.here('in-every-action') || injuryAlone() ? [{ message: 'asked', span: first.span }] : [];
  },
};
