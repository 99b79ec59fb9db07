import { shortCite } from './element-words.ts';
import { isPublicSuit } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** The required elements of a count's cause that are not located, said on its heading. */
export const elementNotLocated: Rule = {
  id: 'element-not-located',
  check({ complaint, counts }) {
    // The elements are those of a private claim.
    if (isPublicSuit(complaint)) return [];
    return counts.flatMap(({ count, findings }) =>
      findings.flatMap(({ cause, elements }): Finding[] => {
        const missing = elements.filter(({ required, pleaded }) => required && !pleaded);
        const [first] = missing;
        // Where hardly anything is located the count pleads something else, or in words the tool does not know.
        if (
          !first ||
          cause.kind === 'remedy' ||
          missing.length > elements.filter(({ required }) => required).length / 2
        )
          return [];
        const values = {
          label: count.label ?? `“${count.title}”`,
          cause: cause.name,
          element: first.element.name,
          elements: missing.map(({ element }) => element.name).join('; '),
          says: first.element.says,
          authority: shortCite(first.authority),
        };
        return [{ message: missing.length === 1 ? 'element' : 'several', values, span: count.heading.span }];
      }),
    );
  },
};
