import { captionWords, designationSpan } from './anchors.ts';
import { insertedAfter } from './anchors.ts';
import { says } from './cues.ts';
import { listOf } from '../law/procedure.ts';
import type { Rule } from './rule.ts';

const designation = listOf('caption-designation-missing', 'designation');

/** A caption with court and both sides, before counts, that does not say what the paper is. */
export const captionDesignationMissing: Rule = {
  id: 'caption-designation-missing',
  check(context) {
    const { complaint } = context;
    const { caption } = complaint;
    if (
      !caption ||
      caption.title !== null ||
      !caption.court ||
      complaint.counts.length === 0 ||
      complaint.paragraphs.length < 5
    )
      return [];
    const sides = new Set(caption.parties.map((party) => party.role));
    const opening = complaint.source.text.slice(0, complaint.paragraphs[0]?.span.start ?? 0);
    if (sides.size < 2 || says(designation, opening) || says(designation, captionWords(complaint))) return [];
    return [
      {
        message: 'missing',
        span: designationSpan(complaint),
        fixes: [{ action: 'insert', edits: [insertedAfter(complaint, caption.span, context.insert('designation'))] }],
      },
    ];
  },
};
