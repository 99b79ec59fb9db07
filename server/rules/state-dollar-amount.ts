import { isInjuryAction } from './injury.ts';
import { asked } from './relief-asked.ts';
import type { Finding, Rule } from './rule.ts';

const KEY: Record<string, string> = { WA: 'washington', CA: 'california', NY: 'newyork', IL: 'illinois' };

/** A sum of damages demanded in an injury case of a state that forbids it. Only the prayer is read. */
export const stateDollarAmount: Rule = {
  id: 'state-dollar-amount',
  check(context) {
    const { complaint, whole, forum } = context;
    const message = KEY[forum.place ?? ''];
    if (!whole || message === undefined || !isInjuryAction(complaint)) return [];
    const allowed = new Set(context.hits('allowed').map((hit) => hit.block));
    return asked(context, 'demand').flatMap(({ block, span, at }): Finding[] => {
      const sum = /\$\s?\d[\d,.]*/.exec(block.passage.text.slice(at.start));
      if (
        allowed.has(block) ||
        !sum ||
        sum.index > 80 ||
        /\b(?:statutory|penalt|policy limit|cost|interest)/i.test(block.passage.text)
      )
        return [];
      return [{ message, span }];
    });
  },
};
