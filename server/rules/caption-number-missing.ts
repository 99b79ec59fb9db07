import { captionWords, titleOf } from './anchors.ts';
import type { Rule } from './rule.ts';

/** A caption without a number or a place for one. */
export const captionNumberMissing: Rule = {
  id: 'caption-number-missing',
  check({ complaint, whole }) {
    const { caption } = complaint;
    if (!whole || !caption || caption.caseNumber !== null || caption.parties.length < 2) return [];
    if (
      /\b(?:no|nos|number|case|civil action|cause|index|docket|civ|file)\b\s*[.:#_]|\b(?:number|no)\b|\d:\d\d-|cv/i.test(
        captionWords(complaint),
      )
    )
      return [];
    return [{ message: 'missing', span: titleOf(complaint) }];
  },
};
