import { designationSpan } from './anchors.ts';
import { isPlaintiff } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** A complaint whose caption calls it derivative, against the parts of Rule 23.1(b). */
export const derivative231: Rule = {
  id: 'derivative-23-1',
  check(context) {
    const { complaint, whole } = context;
    const inCaption = context.hits('derivative').some((hit) => hit.block.kind === 'caption');
    if (!whole || !inCaption) return [];
    const plaintiff = complaint.caption?.parties.find(isPlaintiff)?.name ?? 'the plaintiff';
    return ['ownership', 'collusion', 'demand']
      .filter((key) => !context.hits(key).some((hit) => hit.block.kind !== 'caption'))
      .map((message): Finding => ({ message, values: { plaintiff }, span: designationSpan(complaint) }));
  },
};
