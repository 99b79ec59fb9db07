import type { Finding, Rule } from './rule.ts';

/** § 1332(d) is invoked and one of its tests is not told. */
export const classActionFairnessAct: Rule = {
  id: 'class-action-fairness-act',
  check(context) {
    const [invoked] = context.hits('invoked').filter((hit) => hit.block.kind !== 'caption');
    if (!context.whole || !invoked) return [];
    return ['amount', 'diversity', 'members']
      .filter((test) => context.hits(test).length === 0)
      .map((message): Finding => ({ message, span: invoked.span }));
  },
};
