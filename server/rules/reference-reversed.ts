import { compareLabels, labelParts } from '../syntax/paragraph-label.ts';
import { isOwn, labelSpan } from './reference-labels.ts';
import type { Finding, Rule } from './rule.ts';

/** A range whose end stands before its beginning. */
export const referenceReversed: Rule = {
  id: 'reference-reversed',
  check({ links }) {
    return links.filter(isOwn).flatMap((link) =>
      [...link.syntax.ranges, ...link.syntax.except].flatMap(({ from, to, start, end }): Finding[] => {
        const [low, high] = [labelParts(from.label), to && labelParts(to.label)];
        if (!to || !low || !high || compareLabels(low, high) <= 0) return [];
        return [
          {
            message: 'reversed',
            values: { first: from.label, last: to.label },
            span: labelSpan(link, { start, end }),
            fixes: [
              {
                action: 'swap',
                edits: [
                  { span: labelSpan(link, from), text: to.label },
                  { span: labelSpan(link, to), text: from.label },
                ],
              },
            ],
          },
        ];
      }),
    );
  },
};
