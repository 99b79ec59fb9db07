import { asked } from './relief-asked.ts';
import type { Finding, Rule } from './rule.ts';

/** An item of special damage that the prayer names and no paragraph does: Rule 9(g). */
export const specialDamages: Rule = {
  id: 'special-damages',
  check(context) {
    const { complaint, whole } = context;
    if (!whole) return [];
    return asked(context, 'item').flatMap(({ span, block, at }): Finding[] => {
      const item = block.passage.text.slice(at.start, at.end).toLowerCase().replace(/\s+/g, ' ');
      if (/special|consequential/.test(item) || block.kind === 'caption') return [];
      const noun = new RegExp((item.split(' ').at(-1) as string).replace(/s$/, ''), 'i');
      if (complaint.paragraphs.some((paragraph) => noun.test(paragraph.passage.text))) return [];
      return [{ message: 'missing', values: { item }, span }];
    });
  },
};
