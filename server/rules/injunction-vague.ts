import type { Block } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { isPublicSuit } from './parties.ts';
import { asked } from './relief-asked.ts';
import type { Rule } from './rule.ts';

/** A demand for an order to obey the law, in a private suit, that ends with the name of the law. */
export const injunctionVague: Rule = {
  id: 'injunction-vague',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || isPublicSuit(complaint)) return [];
    const vague = asked(context, 'vague')
      .filter(({ block, at }, index, all) => isBare(block, at) && all.findIndex((hit) => hit.block === block) === index)
      .map(({ span }) => ({ message: 'vague', span }));
    const obey = asked(context, 'obey').flatMap(({ span, block, at }) => {
      const rest = /^[\s,]*((?:the |§+ ?|\p{Lu}|\d)[^,;.]{2,70})(?:[;.]|,? and;?\s*$|\s*$)/u.exec(
        block.passage.text.slice(at.end),
      );
      if (!rest || !/\b(?:Act|Code|law|statutes?|U\.S\.C|§)/i.test(rest[1] as string)) return [];
      return [{ message: 'obey', values: { law: (rest[1] as string).replace(/\s+/g, ' ').trim() }, span }];
    });
    return [...vague, ...obey];
  },
};

/** Whether a demand says nothing beside the words found, but "for", "such" and the like. */
function isBare({ kind, passage }: Block, { start, end }: Span): boolean {
  const rest = passage.text.slice(0, start) + passage.text.slice(end);
  return (
    kind === 'prayer-item' &&
    rest
      .replace(
        /\b(?:for|an?|and|any|all|such|grant|award|issue|enter|appropriate|proper|preliminary|permanent)\b/gi,
        '',
      )
      .trim().length < 4
  );
}
