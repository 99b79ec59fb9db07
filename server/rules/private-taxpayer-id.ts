import { masked } from './private-numbers.ts';
import { scanner } from './scan.ts';
import type { Rule } from './rule.ts';

const PERSONAL =
  /(?<![\d-])9\d{2}-\d{2}-\d{4}(?![\d-])|\b(?:itin|individual taxpayer identification(?: number)?|taxpayer identification(?: number)?|tin)[^\d\n]{0,20}\d{2}-?\d{7}(?!\d)/gi;
const ENTITY =
  /\b(?:ein|fein|employer identification(?: number)?|tax id(?:entification)?(?: number| no\.?)?)[^\d\n]{0,20}\d{2}-?\d{7}(?!\d)/gi;
const FIGURES = /\d[\d-]{0,12}$/;

const read = (pattern: RegExp) =>
  scanner(
    (words) =>
      [...words.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        return { start: end - (FIGURES.exec(match[0])?.[0].length ?? match[0].length), end };
      }),
    [],
  );
const personal = read(PERSONAL);
const entity = read(ENTITY);

/** A whole taxpayer number; an entity's only where the state's rule covers it. The finding never holds it. */
export const privateTaxpayerId: Rule = {
  id: 'private-taxpayer-id',
  check({ complaint, forum }) {
    const entities = forum.place === 'NY' || forum.place === 'TX' || forum.place === 'FL';
    return [...personal(complaint), ...(entities ? entity(complaint) : [])].map(({ span }) => ({
      message: 'found',
      span,
      fixes: [{ action: 'redact', edits: [{ span, text: masked(complaint.source.text.slice(span.start, span.end)) }] }],
    }));
  },
};
