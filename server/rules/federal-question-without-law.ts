import { groundsOf } from './grounds.ts';
import type { Rule } from './rule.ts';

/** § 1331 alone, and no federal law anywhere else in the complaint. */
export const federalQuestionWithoutLaw: Rule = {
  id: 'federal-question-without-law',
  check(context) {
    const { complaint, whole } = context;
    const grounds = groundsOf(complaint);
    if (!whole || !grounds.federalAlone || complaint.counts.length === 0 || !grounds.block) return [];
    const elsewhere = context
      .hits('federal-law')
      .some(({ block }) => block.kind !== 'caption' && !/\b(?:jurisdiction|venue)\b/i.test(block.passage.text));
    const cited = complaint.blocks.some((block) =>
      block.facts.citations.some(
        (citation) =>
          /U\.S\.C\.|C\.F\.R\.|U\.S\. Const|Amendment/.test(citation.normal) && !/^28 U\.S\.C\./.test(citation.normal),
      ),
    );
    if (elsewhere || cited) return [];
    return [
      {
        message: 'none',
        span: {
          start: grounds.block.span.start,
          end: complaint.source.line(complaint.source.lineAt(grounds.block.span.start)).end,
        },
      },
    ];
  },
};
