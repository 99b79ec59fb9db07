import { labelParts, restartsByCount, step } from './labels.ts';
import type { Finding, Rule } from './rule.ts';

/** The numbers begin anew in a complaint that does not do so in every count. */
export const paragraphRestart: Rule = {
  id: 'paragraph-restart',
  check({ complaint }) {
    const { paragraphs } = complaint;
    if (restartsByCount(complaint)) return [];
    return paragraphs.flatMap((paragraph, at): Finding[] => {
      const before = paragraphs[at - 1];
      const [from, to] = [before && labelParts(before.label), labelParts(paragraph.label)];
      if (!before || !from || !to || step(from, to) !== 'restart') return [];
      return [
        {
          message: 'restart',
          values: { number: paragraph.label, before: before.label },
          span: paragraph.labelSpan,
          related: [before.labelSpan],
        },
      ];
    });
  },
};
