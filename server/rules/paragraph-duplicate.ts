import { breaksIn, repeatedLabels, restartsByCount } from './labels.ts';
import type { Finding, Rule } from './rule.ts';

/** A number used again. Where the numbers start again, that is said instead, and once. */
export const paragraphDuplicate: Rule = {
  id: 'paragraph-duplicate',
  check({ complaint }) {
    if (restartsByCount(complaint)) return [];
    const restart = breaksIn(complaint).find(({ step }) => step === 'restart')?.paragraph.ordinal ?? -1;
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
