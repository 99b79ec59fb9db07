import { labelSpan, labelsOf } from './reference-labels.ts';
import type { Finding, Rule } from './rule.ts';

/** A Roman numeral with what may follow it: the way that sections of a pleading, and few others, are named. */
const PLEADING_SECTION = /^([IVX]{1,5})(?:\.[A-Z0-9]{1,3}){0,3}$/;

/** A section of this complaint that no heading bears. Only where the headings bear Roman numerals. */
export const referenceMissingSection: Rule = {
  id: 'reference-missing-section',
  check({ complaint, links }) {
    const numerals = complaint.headings.flatMap(({ numeral, role }) =>
      numeral && role === 'section' && /^[IVX]+$/.test(numeral) ? [numeral] : [],
    );
    if (numerals.length < 3) return [];
    return links
      .filter((link) => link.kind === 'section' && !link.foreign && !link.implied)
      .flatMap((link) =>
        labelsOf(link).flatMap(({ label }): Finding[] => {
          const root = PLEADING_SECTION.exec(label.label)?.[1];
          if (root === undefined || numerals.includes(root)) return [];
          return [
            {
              message: 'missing',
              values: { label: label.label, nearest: numerals.at(-1) ?? '' },
              span: labelSpan(link, label),
              fixes: [
                { action: 'change', edits: [{ span: labelSpan(link, label), text: numerals.at(-1) ?? label.label }] },
              ],
            },
          ];
        }),
      );
  },
};
