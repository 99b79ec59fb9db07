import { labelParts, repeatedLabels, restartsByCount, step } from './labels.ts';
import type { Finding, Rule } from './rule.ts';

/** A number used again. Where the numbers start again, that is said instead, and once. */
export const paragraphDuplicate: Rule = {
  id: 'paragraph-duplicate',
  check({ complaint }) {
    if (restartsByCount(complaint)) return [];
    const restart = complaint.paragraphs.findIndex((paragraph, at) => {
      const before = complaint.paragraphs[at - 1];
      const [from, to] = [before && labelParts(before.label), labelParts(paragraph.label)];
      return from && to && step(from, to) === 'restart';
    });
    return [...repeatedLabels(complaint).values()].flatMap(([first, ...others]): Finding[] =>
      others
        .filter((paragraph) => restart < 0 || paragraph.ordinal < restart)
        .map((paragraph) => ({
          message: 'duplicate',
          values: { number: paragraph.label, line: first ? complaint.source.lineAt(first.labelSpan.start) + 1 : 0 },
          span: paragraph.labelSpan,
          related: first ? [first.labelSpan] : [],
        })),
    );
  },
};
