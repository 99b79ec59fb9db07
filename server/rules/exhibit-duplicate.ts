import { attachedExhibits } from './exhibit-marks.ts';
import type { Finding, Rule } from './rule.ts';

/** Two attached exhibits with one letter. A cover sheet and its exhibit, less than a page apart, are one. */
export const exhibitDuplicate: Rule = {
  id: 'exhibit-duplicate',
  check({ complaint }) {
    const attached = attachedExhibits(complaint);
    return attached.flatMap(({ label, span }, at): Finding[] => {
      const first = attached.slice(0, at).find((other) => other.label === label);
      const between = attached
        .slice(0, at)
        .some((other) => first && other.span.start > first.span.start && other.label !== label);
      if (!first || !between) return [];
      return [
        {
          message: 'duplicate',
          values: { label, line: complaint.source.lineAt(first.span.start) + 1 },
          span,
          related: [first.span],
        },
      ];
    });
  },
};
