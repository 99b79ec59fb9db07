import { spanInDocument } from '../text/passage.ts';
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
    const said = new Set<number>();
    return asked(context, 'demand').flatMap(({ block, at }): Finding[] => {
      const sum = /\$\s?\d[\d,.]*/.exec(block.passage.text.slice(at.start));
      if (
        allowed.has(block) ||
        !sum ||
        sum.index > 80 ||
        /\b(?:statutory|penalt|policy limit|cost|interest)/i.test(block.passage.text)
      )
        return [];
      // "in the sum of $5,000" is found by both of its halves.
      const span = spanInDocument(block.passage, { start: at.start, end: at.start + sum.index + sum[0].length });
      if (said.has(span.end)) return [];
      said.add(span.end);
      return [{ message, span }];
    });
  },
};
