import type { Finding, Rule } from './rule.ts';

/** A count whose title is that of a section of facts. */
export const factsAsCount: Rule = {
  id: 'facts-as-count',
  check({ complaint, hits }) {
    const blocks = new Map(hits('no-claim').map((hit) => [hit.block as object, hit]));
    return complaint.counts.flatMap((count): Finding[] => {
      const title = count.title.replace(/[^\p{L} ]+/gu, '').trim();
      if (!blocks.has(count.heading) || count.label === null || title === '' || title.split(/\s+/).length > 4)
        return [];
      if (
        !/^(?:the )?(?:statement of )?(?:facts|factual (?:allegations|background)|background(?: facts)?|parties|jurisdiction and venue|general allegations|common allegations|introduction)$/i.test(
          title,
        )
      )
        return [];
      return [{ message: 'facts', values: { label: count.label, title: count.title }, span: count.heading.span }];
    });
  },
};
