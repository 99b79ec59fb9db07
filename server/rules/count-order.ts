import { renumberCounts } from '../edits/renumber-counts.ts';
import { fixByOperation } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** Counts whose numbers do not follow each other. A number used twice is another rule's. */
export const countOrder: Rule = {
  id: 'count-order',
  check({ complaint }) {
    const counts = complaint.counts.filter((count) => count.number !== null && count.label !== null);
    return counts.flatMap((count, at): Finding[] => {
      const before = counts[at - 1];
      const [from, to] = [before?.number ?? 0, count.number ?? 0];
      // A new series begins at 1: claims of a second plaintiff, or in the alternative.
      if (!before || to === from || to === from + 1 || to === 1) return [];
      if (counts.slice(0, at).some(({ number }) => number === to)) return [];
      // Between the two stands a count whose numeral a scan may have misread.
      if (count.index > before.index + 1) return [];
      const message = to < from ? 'order' : to === from + 2 ? 'skipped' : 'several-skipped';
      return [
        {
          message,
          values: { label: count.label ?? '', before: before.label ?? '', first: from + 1, last: to - 1 },
          span: count.heading.span,
          related: [before.heading.span],
          fixes: [fixByOperation(complaint, 'renumber', () => renumberCounts(complaint))],
        },
      ];
    });
  },
};
