import { captionWords, designationSpan } from './anchors.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Edit, Rule } from './rule.ts';

/** A caption without a number or a place for one. */
export const captionNumberMissing: Rule = {
  id: 'caption-number-missing',
  check({ complaint, whole, insert }) {
    const { caption } = complaint;
    if (!whole || !caption || caption.caseNumber !== null || caption.parties.length < 2) return [];
    if (
      /\b(?:no|nos|number|case|civil action|cause|index|docket|civ|file)\b\s*[.:#_]|\b(?:number|no)\b|\d:\d\d-|cv/i.test(
        captionWords(complaint),
      )
    )
      return [];
    return [
      {
        message: 'missing',
        span: designationSpan(complaint),
        fixes: [{ action: 'insert', edits: aboveTitle(complaint, insert('number')) }],
      },
    ];
  },
};

/** A line above the designation; none where something stands beside it, in a caption of two columns. */
function aboveTitle({ caption, source }: Complaint, words: string): Edit[] {
  const title = caption?.titleSpan;
  if (!title) return [];
  const { start, end } = source.line(source.lineAt(title.start));
  if (/[\p{L}\p{N}|]/u.test(source.text.slice(start, title.start)) || end < title.start) return [];
  return [{ span: { start, end: start }, text: `${words}${source.lineEnd}${source.lineEnd}` }];
}
