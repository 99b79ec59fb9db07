import { fixByParagraph } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** A quotation of some length, or the blank between quotation marks that holds its place. */
const QUOTATION = /[“"](?:\[[^\]“”"]{1,60}\]|[^“”"]{25})/;

/** A libel or slander count in New York in a complaint that quotes nothing at length and points at no exhibit. */
export const libelWords: Rule = {
  id: 'libel-words',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || context.hits('exhibit').length > 0) return [];
    if (complaint.paragraphs.some((paragraph) => QUOTATION.test(paragraph.passage.text))) return [];
    return complaint.counts
      .filter(({ title }) => /\b(?:defamation|libel|slander)\b/i.test(title))
      .map((count): Finding => {
        const last = count.paragraphs.at(-1);
        return {
          message: 'missing',
          values: {
            label: count.label ?? 'This count',
            cause: /libel|slander|defamation/i.exec(count.title)?.[0].toLowerCase() ?? '',
          },
          span: count.heading.span,
          fixes: last ? [fixByParagraph(complaint, 'insert', last, context.insert('words'))] : [],
        };
      });
  },
};
