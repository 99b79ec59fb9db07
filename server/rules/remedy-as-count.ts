import { nameOf } from './count-names.ts';
import type { Rule } from './rule.ts';

/** A count for what is a remedy. A declaration has a statute of its own, and an accounting may rest on a fiduciary's duty. */
export const remedyAsCount: Rule = {
  id: 'remedy-as-count',
  check({ counts }) {
    return counts
      .filter(({ cause }) => cause?.kind === 'remedy' && !/declaratory|accounting/.test(cause.id))
      .map(({ count, cause }) => ({
        message: 'remedy',
        values: { label: nameOf(count), remedy: cause?.name.toLowerCase() ?? '' },
        span: count.heading.span,
      }));
  },
};
