import { nameOf } from './count-names.ts';
import { listed } from './element-words.ts';
import type { Rule } from './rule.ts';

/** A count whose heading names several causes. */
export const severalCauses: Rule = {
  id: 'several-causes',
  check({ counts }) {
    return counts
      .filter(({ causes }) => causes.length > 1)
      .map(({ count, causes }) => ({
        message: 'several',
        values: { label: nameOf(count), causes: listed(causes.map(({ name }) => name)) },
        span: count.heading.span,
      }));
  },
};
