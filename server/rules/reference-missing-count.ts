import { countValue, writtenLike } from '../syntax/ordinals.ts';
import { labelSpan, labelsOf } from './reference-labels.ts';
import type { Finding, Fix, Rule } from './rule.ts';

/** A count named by a number that no count bears. Silent where the complaint numbers no count. */
export const referenceMissingCount: Rule = {
  id: 'reference-missing-count',
  check({ complaint, links }) {
    const counts = complaint.counts.filter((count) => count.number !== null);
    const last = counts.at(-1);
    if (!last || counts.length < 2) return [];
    const numbers = new Set(counts.map((count) => count.number));
    return links
      .filter((link) => link.kind === 'count' && !link.foreign)
      .flatMap((link) =>
        labelsOf(link).flatMap(({ label }): Finding[] => {
          const value = countValue(label.label);
          // A figure far beyond belongs to something else: a margin number of pleading paper.
          if (value === null || numbers.has(value) || value > 3 * (last.number ?? 0) + 10) return [];
          const nearest =
            value > (last.number ?? 0) ? last : (counts.find((count) => (count.number ?? 0) > value) ?? last);
          const written = complaint.source.text.slice(link.span.start, link.span.end).replace(/\s+/g, ' ');
          const number = nearest.number ?? 0;
          const text = writtenLike(label.label, number);
          const fix = (text: string): Fix => ({
            action: 'change',
            values: { nearest: nearest.label ?? number },
            edits: [{ span: labelSpan(link, label), text }],
          });
          return [
            {
              message: 'missing',
              values: {
                label: link.syntax.ranges.length === 1 && !link.syntax.ranges[0]?.to ? written : `Count ${label.label}`,
                last: last.label ?? String(last.number),
              },
              span: labelSpan(link, label),
              related: [nearest.heading.span],
              fixes: text === null ? [] : [fix(text)],
            },
          ];
        }),
      );
  },
};
