import { labelsOf } from '../model/links.ts';
import type { Paragraph } from '../model/complaint.ts';
import { isOwn, labelSpan } from './reference-labels.ts';
import type { Finding, Rule } from './rule.ts';

/** A paragraph that incorporates a range with itself, or one that comes later. */
export const referenceSelf: Rule = {
  id: 'reference-self',
  check({ complaint, links }) {
    const index = labelsOf(complaint);
    return links
      .filter((link) => isOwn(link) && link.syntax.incorporates && link.block.kind === 'paragraph')
      .flatMap((link) => {
        const own = link.block as Paragraph;
        const before = complaint.paragraphs[own.ordinal - 1];
        if (!before || !own.count) return [];
        return link.syntax.ranges.flatMap(({ from, to, start, end }): Finding[] => {
          const [first, last] = [index.get(from.label), to && index.get(to.label)];
          if (!first || !to || !last || first.ordinal > last.ordinal || last.ordinal < own.ordinal) return [];
          return [
            {
              message: first.ordinal <= own.ordinal ? 'self' : 'later',
              values: { number: own.label, first: from.label, last: to.label, before: before.label },
              span: labelSpan(link, { start, end }),
              fixes:
                first.ordinal < own.ordinal
                  ? [{ action: 'end-before', edits: [{ span: labelSpan(link, to), text: before.label }] }]
                  : [],
            },
          ];
        });
      });
  },
};
