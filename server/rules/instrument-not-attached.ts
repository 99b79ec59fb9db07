import { nameOf } from './count-names.ts';
import type { Finding, Rule } from './rule.ts';

/** A count on a contract in Florida or Illinois, in a complaint that attaches nothing and recites nothing. */
export const instrumentNotAttached: Rule = {
  id: 'instrument-not-attached',
  check(context) {
    const { complaint, whole, forum } = context;
    const told = context.hits('instrument').filter((hit) => hit.block.kind === 'paragraph');
    if (!whole || told.length === 0 || context.hits('attached').length > 0 || context.hits('excused').length > 0)
      return [];
    if (
      complaint.paragraphs.some(
        (paragraph) =>
          /[“"][^“”"]{120}/.test(paragraph.passage.text) || /\boral(?:ly)?\b/i.test(paragraph.passage.text),
      )
    )
      return [];
    return complaint.counts
      .filter(({ title }) =>
        /\bbreach of (?:written )?(?:contract|agreement|lease|guaranty|note)|\bforeclos|promissory note|account stated/i.test(
          title,
        ),
      )
      .map((count): Finding => ({
        message: forum.place === 'FL' ? 'florida' : 'illinois',
        values: { label: nameOf(count) },
        span: count.heading.span,
      }));
  },
};
