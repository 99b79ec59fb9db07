import type { Rule } from './rule.ts';

/** A count of whose cause the tool is not sure. */
export const causeUnsure: Rule = {
  id: 'cause-unsure',
  check({ counts }) {
    return counts
      .filter(({ cause, count }) => cause === null && count.paragraphs.length > 0)
      .map(({ count, candidates }) => ({
        message: candidates.length > 0 ? 'unsure' : 'none',
        values: {
          label: count.label ?? `“${count.title}”`,
          candidates: candidates
            .map(({ name }) => name)
            .slice(0, 3)
            .join(', '),
        },
        span: count.heading.span,
      }));
  },
};
