import { nameOf } from './count-names.ts';
import { citeFor, hasAuthority } from './forum-cite.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A count on a contract whose conditions the complaint tells of, while nothing says that they were met, waived or excused. */
export const conditionsPrecedent: Rule = {
  id: 'conditions-precedent',
  check(context) {
    const { counts, hits, whole, forum } = context;
    const told = hits('told').filter(({ block }) => block.kind === 'paragraph' || block.kind === 'prose');
    const [first] = told;
    if (!whole || !first || hits('met').length > 0) return [];
    return counts.flatMap((analysis): Finding[] => {
      const { count, findings } = analysis;
      const elements = findings.find(({ cause }) => cause.id === 'breach-of-contract')?.elements;
      // Where the place counts the conditions among the elements, the element speaks.
      if (!elements || elements.some(({ element, required }) => element.id === 'conditions-precedent' && required))
        return [];
      const last = count.paragraphs.at(-1);
      return [
        {
          message: hasAuthority('conditions-precedent', forum) ? 'missing' : 'elsewhere',
          values: { label: nameOf(count), rule: citeFor('conditions-precedent', forum) },
          span: count.heading.span,
          related: told.slice(0, 3).map(({ span }) => span),
          fixes: last ? [added(context, last.span.end)] : [],
        },
      ];
    });
  },
};

function added({ insert }: Context, at: number): NonNullable<Finding['fixes']>[number] {
  return { action: 'insert', edits: [{ span: { start: at, end: at }, text: ` ${insert('general')}` }] };
}
