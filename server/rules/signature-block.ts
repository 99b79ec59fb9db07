import { insertedAfter, lastLine } from './anchors.ts';
import { isExtract } from './extract.ts';
import type { Rule } from './rule.ts';

/** No signature, and none of the words that stand in one behind the last paragraph. */
export const signatureBlock: Rule = {
  id: 'signature-block',
  check(context) {
    const { complaint } = context;
    if (!context.whole || complaint.signature !== null || (complaint.prayer === null && complaint.counts.length === 0))
      return [];
    const end = complaint.paragraphs.at(-1)?.span.start ?? 0;
    if (
      context.hits('block').some((hit) => hit.span.start > end) ||
      /\/s\/|_{10,}|attorneys? for|counsel for|pro se/i.test(complaint.source.text.slice(end))
    )
      return [];
    const span = lastLine(complaint);
    const lost = isExtract(complaint);
    return [
      {
        message: lost ? 'lost' : 'missing',
        ...(lost && { atMost: 'information' as const }),
        span,
        fixes: [{ action: 'insert', edits: [insertedAfter(complaint, span, context.insert('block'))] }],
      },
    ];
  },
};
