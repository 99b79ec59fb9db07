import { insertedAfter, designationSpan } from './anchors.ts';
import { isPublicSuit } from './parties.ts';
import type { Rule } from './rule.ts';

/** No demand for a jury in a complaint that asks for damages. */
export const juryReminder: Rule = {
  id: 'jury-reminder',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || complaint.juryDemand !== null || context.hits('demanded').length > 0 || !complaint.prayer) return [];
    // Against the United States there is no right to a jury but where Congress gives one.
    if (complaint.caption?.parties.some(({ name }) => /^(?:the )?united states\b/i.test(name))) return [];
    const prayer = complaint.source.text.slice(complaint.prayer.span.start, complaint.prayer.span.end);
    if (!/\bdamages\b/i.test(prayer) || isPublicSuit(complaint) || /\bjury\b/i.test(complaint.source.text)) return [];
    return [
      {
        message: 'reminder',
        span: designationSpan(complaint),
        fixes: [
          { action: 'insert', edits: [insertedAfter(complaint, complaint.prayer.span, context.insert('demand'))] },
        ],
      },
    ];
  },
};
