import { bodySays, designationSpan } from './anchors.ts';
import { fixByParagraph } from './fixes.ts';
import { groundsOf } from './grounds.ts';
import { sieve } from '../model/sieve.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Rule } from './rule.ts';

const onVenue = sieve(
  ({ kind, passage }) =>
    ((kind === 'paragraph' || kind === 'prose') && /\bvenue\b|\b1391\b/i.test(passage.text)) || null,
);

/** No word on venue, or one without its ground. */
export const venue: Rule = {
  id: 'venue',
  check(context) {
    const { complaint, whole } = context;
    if (!whole) return [];
    const about = onVenue(complaint).map(({ block }) => block);
    if (about.length === 0) {
      const { block } = groundsOf(complaint);
      if (block === null || bodySays(complaint, /\bvenue\b/i)) return [];
      const fixes = [fixByParagraph(complaint, 'insert', block, context.insert('events'))];
      return [{ message: 'missing', span: designationSpan(complaint), fixes }];
    }
    if (context.hits('ground').some(({ block }) => about.includes(block))) return [];
    const [first] = about;
    const at = first && /\bvenue\b/i.exec(first.passage.text);
    // A statute with a venue of its own says where.
    if (!first || !at || first.facts.citations.some((citation) => !/1391/.test(citation.normal))) return [];
    return [
      { message: 'ground', span: spanInDocument(first.passage, { start: at.index, end: at.index + at[0].length }) },
    ];
  },
};
