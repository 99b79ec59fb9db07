import { insertedAfter, designationSpan } from './anchors.ts';
import type { Rule } from './rule.ts';

/** A whole complaint without a prayer and without words of demand anywhere. */
export const reliefMissing: Rule = {
  id: 'relief-missing',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || complaint.counts.length === 0) return [];
    if (complaint.prayer !== null) {
      const { heading, items, span } = complaint.prayer;
      const behind = complaint.source.text.slice(heading?.span.end ?? span.start, span.end);
      const empty = heading !== null && items.length === 0 && !/\p{L}{2}/u.test(behind);
      return empty && context.hits('demand').every(({ block }) => block === heading)
        ? [{ message: 'empty', span: heading.span }]
        : [];
    }
    if (context.hits('demand').some((hit) => hit.block.kind !== 'caption')) return [];
    const last = complaint.paragraphs.at(-1);
    const scattered = context.hits('spoken').some(({ block }) => block.kind !== 'caption');
    return [
      {
        message: scattered ? 'scattered' : 'missing',
        ...(scattered && { atMost: 'information' as const }),
        span: designationSpan(complaint),
        fixes: last
          ? [{ action: 'insert', edits: [insertedAfter(complaint, last.span, context.insert('prayer'))] }]
          : [],
      },
    ];
  },
};
