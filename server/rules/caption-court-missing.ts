import { captionWords, firstLine } from './anchors.ts';
import { isExtract } from './extract.ts';
import type { Rule } from './rule.ts';

/** A caption with parties and a designation in which no court stands. */
export const captionCourtMissing: Rule = {
  id: 'caption-court-missing',
  check(context) {
    const { complaint, whole } = context;
    const { caption } = complaint;
    if (
      !whole ||
      !caption ||
      caption.court !== null ||
      caption.parties.length < 2 ||
      /\bcourt|tribunal|commission|board\b/i.test(captionWords(complaint))
    )
      return [];
    const span = firstLine(complaint);
    const { lineEnd } = complaint.source;
    const lost = isExtract(complaint);
    return [
      {
        message: lost ? 'lost' : 'missing',
        ...(lost && { atMost: 'information' as const }),
        span,
        fixes: [
          {
            action: 'insert',
            edits: [
              { span: { start: span.start, end: span.start }, text: `${context.insert('court')}${lineEnd}${lineEnd}` },
            ],
          },
        ],
      },
    ];
  },
};
