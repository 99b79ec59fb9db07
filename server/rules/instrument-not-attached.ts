import { alternatives } from '../law/alternatives.ts';
import { listOf } from '../law/procedure.ts';
import { nameOf } from './count-names.ts';
import type { Finding, Rule } from './rule.ts';

/** Words of a count's title that say it rests on an instrument, by how they begin: “foreclosure”. */
const ON_INSTRUMENT = new RegExp(`\\b${alternatives(listOf('instrument-not-attached', 'titles'))}`, 'i');

/** A count on a contract in Florida or Illinois, in a complaint that attaches nothing and recites nothing. */
export const instrumentNotAttached: Rule = {
  id: 'instrument-not-attached',
  check(context) {
    const { complaint, whole } = context;
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
      .filter(({ title }) => ON_INSTRUMENT.test(title))
      .map((count): Finding => ({
        message: 'missing',
        values: { label: nameOf(count) },
        span: count.heading.span,
      }));
  },
};
