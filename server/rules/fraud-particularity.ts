import type { Finding, Rule } from './rule.ts';

/** A count that sounds in fraud, in a complaint whose paragraphs hold no dated statement at all. Less than that is the lawyer's to judge. */
export const fraudParticularity: Rule = {
  id: 'fraud-particularity',
  check({ complaint, counts, hits, whole }) {
    if (!whole) return [];
    const statements = new Set(hits('what').map((hit) => hit.block));
    const dated = complaint.paragraphs.some(
      (paragraph) => paragraph.facts.dates.length > 0 && statements.has(paragraph),
    );
    const anyDate = complaint.paragraphs.some((paragraph) => paragraph.facts.dates.some((date) => date.day !== null));
    if (dated || (anyDate && statements.size > 0)) return [];
    return counts
      .filter(({ cause }) => cause?.standard === 'rule-9b' && /fraud|misrepresent/.test(cause.id))
      .map(({ count, cause }): Finding => ({
        message: 'none',
        values: { label: count.label ?? `“${count.title}”`, cause: cause?.name ?? '' },
        span: count.heading.span,
      }));
  },
};
