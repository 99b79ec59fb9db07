import { bodySays, lastUnder, designationSpan } from './anchors.ts';
import { fixByParagraph } from './fixes.ts';
import { groundsOf } from './grounds.ts';
import type { Rule } from './rule.ts';

/** A federal complaint in which no ground of jurisdiction stands. */
export const jurisdictionMissing: Rule = {
  id: 'jurisdiction-missing',
  check(context) {
    const { complaint, whole } = context;
    const grounds = groundsOf(complaint);
    if (!whole || grounds.governmentParty || grounds.federalQuestion || grounds.diversity || grounds.classAction)
      return [];
    const stated = context.hits('stated').find((hit) => hit.block.kind !== 'caption');
    const law = complaint.blocks.some((block) =>
      block.facts.citations.some((citation) => /U\.S\.C\.|U\.S\. Const/.test(citation.normal)),
    );
    if (stated) return law ? [] : [{ message: 'bare', span: stated.span }];
    // The federal courts' own forms for people without a lawyer ask for the ground under this heading, by boxes to tick.
    const form = complaint.headings.some(({ passage }) => /\bbasis for jurisdiction\b/i.test(passage.text));
    if (form || bodySays(complaint, /\bjurisdiction\b/i)) return [];
    const after = lastUnder(complaint, /\bpart(?:y|ies)\b/i);
    const fixes = after
      ? ['federal-question', 'diversity'].map((ground) =>
          fixByParagraph(complaint, ground, after, context.insert(ground)),
        )
      : [];
    return [{ message: 'missing', span: designationSpan(complaint), fixes }];
  },
};
