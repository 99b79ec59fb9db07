import { spanInDocument } from '../text/passage.ts';
import { fixByParagraph } from './fixes.ts';
import { groundsOf } from './grounds.ts';
import type { Finding, Rule } from './rule.ts';

const SUM = /\$\s?(\d{1,3}(?:,\d{3})+|\d{4,9})(?:\.\d\d)?(?:\s(million))?/g;

/** The sums of money in a text, as written and as dollars. */
const sumsIn = (text: string): { written: string; value: number }[] =>
  [...text.matchAll(SUM)].map((match) => ({
    written: match[0],
    value: Number((match[1] as string).replace(/,/g, '')) * (match[2] ? 1_000_000 : 1),
  }));

/** Diversity without an amount in controversy, or with one that is too low. */
export const diversityAmount: Rule = {
  id: 'diversity-amount',
  check(context) {
    const { complaint, whole } = context;
    const { diversityAlone, block } = groundsOf(complaint);
    if (!whole || !diversityAlone || !block) return [];
    const hits = context.hits('amount');
    const exclusive = context.hits('exclusive').length > 0;
    if (hits.length === 0) {
      if (sumsIn(complaint.source.text).some(({ value }) => value > context.limit('amount'))) return [];
      const span = spanInDocument(block.passage, { start: 0, end: Math.min(block.passage.text.length, 80) });
      return [
        {
          message: 'missing',
          span: { start: span.start, end: complaint.source.line(complaint.source.lineAt(span.start)).end },
          fixes: [fixByParagraph(complaint, 'insert', block, context.insert('amount'))],
        },
      ];
    }
    const [low] = hits.flatMap((hit): Finding[] => {
      const sums = sumsIn(hit.block.passage.text);
      const amount = sums.at(0);
      if (!amount || sums.some(({ value }) => value >= context.limit('amount'))) return [];
      return [{ message: 'low', values: { amount: amount.written }, span: hit.span }];
    });
    if (low) return [low];
    const [hit] = hits.filter(({ block: { passage } }) => /75,000|seventy-five thousand/i.test(passage.text));
    return hit && !exclusive && hits.length === 1 ? [{ message: 'exclusive', span: hit.span }] : [];
  },
};
