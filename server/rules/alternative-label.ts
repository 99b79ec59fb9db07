import { nameOf } from './count-names.ts';
import { behindHeading } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** A claim that exists only where no contract does, beside one on the contract, and no word of the alternative. */
export const alternativeLabel: Rule = {
  id: 'alternative-label',
  check({ complaint, counts, hits, insert }) {
    const contract = counts.find(({ cause }) => cause?.id === 'breach-of-contract');
    if (!contract) return [];
    return counts
      .filter(
        ({ cause }) =>
          cause !== null &&
          /^(?:unjust-enrichment|quantum-meruit|promissory-estoppel|money-had-and-received)$/.test(cause.id),
      )
      .flatMap(({ count, cause }): Finding[] => {
        const said = hits('alternative').some(
          ({ span }) => span.start >= count.span.start && span.start < count.span.end,
        );
        if (said) return [];
        const values = {
          label: nameOf(count),
          cause: cause?.name ?? '',
          'other-label': nameOf(contract.count),
          'other-cause': contract.cause?.name ?? '',
        };
        const fix = { action: 'label', edits: [behindHeading(complaint, count.heading, insert('label'))] };
        return [
          {
            message: 'missing',
            values,
            span: count.heading.span,
            related: [contract.count.heading.span],
            fixes: [fix],
          },
        ];
      });
  },
};
