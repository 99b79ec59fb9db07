import { asked } from './relief-asked.ts';
import type { Finding, Rule } from './rule.ts';

/** An item of special damage that the prayer names and no paragraph does: Rule 9(g). */
export const specialDamages: Rule = {
  id: 'special-damages',
  check(context) {
    const { complaint, whole } = context;
    if (!whole) return [];
    const told = complaint.paragraphs.map((paragraph) => paragraph.passage.text.toLowerCase().replace(/\s+/g, ' '));
    return asked(context, 'item').flatMap(({ span, block, at }): Finding[] => {
      const item = block.passage.text.slice(at.start, at.end).toLowerCase().replace(/\s+/g, ' ');
      if (/special|consequential/.test(item) || block.kind === 'caption') return [];
      const noun = item.split(' ').at(-1) as string;
      if (told.some((words) => words.includes(noun.replace(/s$/, '')))) return [];
      return [{ message: 'missing', values: { item }, span }];
    });
  },
};
