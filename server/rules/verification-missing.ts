import { insertedAfter, lastLine, designationSpan } from './anchors.ts';
import type { Rule } from './rule.ts';

/** A complaint that calls itself verified and shows no oath. */
export const verificationMissing: Rule = {
  id: 'verification-missing',
  check(context) {
    const { complaint, whole } = context;
    const title = complaint.caption?.title ?? '';
    if (!whole || complaint.verification !== null || !/\bverified\b/i.test(title)) return [];
    const end = complaint.paragraphs.at(-1)?.span.start ?? 0;
    const sworn = context.hits('verified').some((hit) => hit.block.kind !== 'caption' && hit.span.start > end);
    if (sworn || /\b(?:verification|penalty of perjury|sworn|affidavit)\b/i.test(complaint.source.text.slice(end)))
      return [];
    return [
      {
        message: 'titled',
        span: designationSpan(complaint),
        fixes: [
          { action: 'insert', edits: [insertedAfter(complaint, lastLine(complaint), context.insert('verification'))] },
        ],
      },
    ];
  },
};
