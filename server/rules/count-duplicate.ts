import { renumberCounts } from '../edits/renumber-counts.ts';
import { fixByOperation } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** Two counts with one number. A series that begins at 1 again is another plaintiff's, or the alternative's. */
export const countDuplicate: Rule = {
  id: 'count-duplicate',
  check({ complaint }) {
    const counts = complaint.counts.filter((count) => count.number !== null && count.label !== null);
    if (counts.some((count, at) => count.number === 1 && at > 0 && counts[at - 1]?.number !== 1)) return [];
    return counts.flatMap((count, at): Finding[] => {
      const first = counts.slice(0, at).find(({ number }) => number === count.number);
      if (!first) return [];
      return [
        {
          message: 'duplicate',
          values: { label: count.label ?? '', line: complaint.source.lineAt(first.heading.span.start) + 1 },
          span: count.heading.span,
          related: [first.heading.span],
          fixes: [fixByOperation(complaint, 'renumber', () => renumberCounts(complaint))],
        },
      ];
    });
  },
};
