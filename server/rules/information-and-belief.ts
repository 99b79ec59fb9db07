import type { Paragraph } from '../model/complaint.ts';
import type { Finding, Rule } from './rule.ts';

/** Many paragraphs on information and belief, most of them without a reason. Said once. */
export const informationAndBelief: Rule = {
  id: 'information-and-belief',
  check({ complaint, hits, limit }) {
    const reasons = new Set(hits('basis').map((hit) => hit.block as object));
    const believed = new Set(
      hits('belief')
        .filter((hit) => hit.block.kind === 'paragraph')
        .map((hit) => hit.block as Paragraph),
    );
    const bare = [...believed].filter((paragraph) => !reasons.has(paragraph));
    if (bare.length < limit('paragraphs') || believed.size < complaint.paragraphs.length * limit('share')) return [];
    const [first, ...others] = bare;
    if (!first) return [];
    const finding: Finding = {
      message: 'many',
      values: { number: believed.size },
      span: first.labelSpan,
      related: others.slice(0, 8).map((paragraph) => paragraph.labelSpan),
    };
    return [finding];
  },
};
