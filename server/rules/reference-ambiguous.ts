import { repeatedLabels, restartsByCount } from './labels.ts';
import { isOwn, labelSpan, labelsOf } from './reference-labels.ts';
import type { Finding, Rule } from './rule.ts';

/** A reference to a number that two paragraphs bear. */
export const referenceAmbiguous: Rule = {
  id: 'reference-ambiguous',
  check({ complaint, links }) {
    if (restartsByCount(complaint)) return [];
    const repeated = repeatedLabels(complaint);
    if (repeated.size === 0) return [];
    const line = (offset: number): number => complaint.source.lineAt(offset) + 1;
    return links.filter(isOwn).flatMap((link) =>
      labelsOf(link).flatMap(({ label }): Finding[] => {
        const [first, second] = repeated.get(label.label.toUpperCase()) ?? [];
        if (!first || !second) return [];
        return [
          {
            message: 'ambiguous',
            values: {
              number: label.label,
              line: line(first.labelSpan.start),
              'other-line': line(second.labelSpan.start),
            },
            span: labelSpan(link, label),
            related: [first.labelSpan, second.labelSpan],
          },
        ];
      }),
    );
  },
};
