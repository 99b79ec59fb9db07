import { masked, TAKEN_OUT } from './private-numbers.ts';
import { scanner } from './scan.ts';
import type { Rule } from './rule.ts';

const WRITTEN = /(?<![\d-])(?!9\d\d|666|000)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;
/** Nine figures are a Social Security number only where the words before say so. */
const NAMED =
  /\b(?:social security(?: number)?|ssn|ss#|ss no\.?|soc\. sec\.?)[^\d\n]{0,25}(\d{3}[ .]?\d{2}[ .]?\d{4})(?!\d)/gi;

const numbers = scanner(
  (words) => [
    ...[...words.matchAll(WRITTEN)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...[...words.matchAll(NAMED)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] as string).length, end };
    }),
  ],
  [],
);

/** A whole Social Security number, anywhere in the document. The finding never holds it. */
export const privateSsn: Rule = {
  id: 'private-ssn',
  check({ complaint, forum }) {
    const out = forum.place === 'FL';
    return numbers(complaint).map(({ span }) => ({
      message: out ? 'florida' : 'found',
      span,
      fixes: [
        {
          action: out ? 'remove' : 'redact',
          edits: [{ span, text: out ? TAKEN_OUT : masked(complaint.source.text.slice(span.start, span.end)) }],
        },
      ],
    }));
  },
};
