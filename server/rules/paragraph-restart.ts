import { breaksIn, restartsByCount } from './labels.ts';
import type { Finding, Rule } from './rule.ts';

/** The numbers begin anew in a complaint that does not do so in every count. */
export const paragraphRestart: Rule = {
  id: 'paragraph-restart',
  check({ complaint }) {
    if (restartsByCount(complaint)) return [];
    return breaksIn(complaint).flatMap(({ before, paragraph, step }): Finding[] => {
      if (step !== 'restart') return [];
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
