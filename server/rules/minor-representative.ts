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
    if (context.hits('representative').some(({ block }) => block.kind === 'caption' || block.kind === 'paragraph')) {
      const told = /\b(?:age|aged|ages|years? old|born|date of birth)\b/i;
      const silent = context.forum.place !== 'FL' || complaint.blocks.some(({ passage }) => told.test(passage.text));
      return silent ? [] : [{ message: 'florida', span: hit.span }];
    }
    return [{ message: 'missing', span: hit.span }];
  },
};
