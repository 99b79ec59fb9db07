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
        values: { label: count.label ?? `“${count.title}”`, causes: listed(causes.map(({ name }) => name)) },
        span: count.heading.span,
      }));
  },
};
