import { listOf } from '../law/procedure.ts';
import type { Finding, Rule } from './rule.ts';

const noClaim = new Set(listOf('facts-as-count', 'no-claim'));

/** A count whose title is that of a section of facts. */
export const factsAsCount: Rule = {
  id: 'facts-as-count',
  check({ complaint }) {
    return complaint.counts.flatMap((count): Finding[] => {
      const title = count.title
        .replace(/[^\p{L} ]+/gu, '')
        .trim()
        .toLowerCase()
        .replace(/^(?:the )?(?:statement of )?/, '');
      if (count.label === null || !noClaim.has(title)) return [];
      return [{ message: 'facts', values: { label: count.label, title: count.title }, span: count.heading.span }];
    });
  },
};
