import type { CauseFindings, ElementFinding } from '../analysis/elements.ts';
import { nameOf } from './count-names.ts';
import { shortCite } from './element-words.ts';
import { isPublicSuit } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** The required elements that a claim leaves out; none where it is not sure that it pleads this cause. */
export function missingElements({ cause, elements }: CauseFindings): ElementFinding[] {
  const required = elements.filter((element) => element.required);
  const missing = required.filter(({ pleaded }) => !pleaded);
  // Where hardly anything is located the count pleads something else, or in words the tool does not know.
  return cause.kind === 'remedy' || missing.length > required.length / 2 ? [] : missing;
}

/** The required elements of a count's cause that are not located, said on its heading. */
export const elementNotLocated: Rule = {
  id: 'element-not-located',
  check({ complaint, counts, forum }) {
    // The elements are those of a private claim.
    if (isPublicSuit(complaint)) return [];
    return counts.flatMap(({ count, findings }) =>
      findings.flatMap((pleaded): Finding[] => {
        const { cause } = pleaded;
        const missing = missingElements(pleaded);
        const [first] = missing;
        if (!first) return [];
        const values = {
          label: nameOf(count),
          cause: cause.name,
          element: first.element.name,
          elements: missing.map(({ element }) => element.name).join('; '),
          says: first.element.says,
          authority: shortCite(first.authority, forum),
        };
        return [{ message: missing.length === 1 ? 'element' : 'several', values, span: count.heading.span }];
      }),
    );
  },
};
