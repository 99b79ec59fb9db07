import { captionWords } from './anchors.ts';
import type { Rule } from './rule.ts';

/** A minor in the caption's plaintiffs, and nobody who sues for the minor. */
export const minorRepresentative: Rule = {
  id: 'minor-representative',
  check(context) {
    const { complaint, whole } = context;
    const hit = context.hits('minor').find(({ block }) => block.kind === 'caption');
    if (!whole || !hit) return [];
    const words = captionWords(complaint);
    const beforeDefendants = words.slice(0, Math.max(0, words.search(/\bv(?:s|\.|ersus)/i)));
    if (!/\b(?:a minor|an infant|minor plaintiff|minor child)\b/i.test(beforeDefendants)) return [];
    if (context.hits('representative').some(({ block }) => block.kind === 'caption' || block.kind === 'paragraph'))
      return [];
    return [{ message: 'missing', span: hit.span }];
  },
};
