import { designationSpan } from './anchors.ts';
import type { Finding, Rule } from './rule.ts';

const PREREQUISITES = ['numerosity', 'commonality', 'typicality', 'adequacy'];

/** A complaint whose caption calls it a class action, against the parts of Rule 23. */
export const classActionRule23: Rule = {
  id: 'class-action-rule-23',
  check(context) {
    const { complaint, whole } = context;
    const title = complaint.caption?.title ?? '';
    const heading = complaint.headings.find(
      ({ text, role }) => role === 'section' && /\bclass(?: action)? allegations\b/i.test(text),
    );
    if (!whole || (!/\bclass action\b/i.test(title) && !heading) || /216\(b\)|collective action/i.test(title))
      return [];
    const span = heading?.span ?? designationSpan(complaint);
    const located = (key: string): boolean => context.hits(key).some((hit) => hit.block.kind !== 'caption');
    if (!located('definition')) return [{ message: 'definition', span }];
    const missing = PREREQUISITES.filter((key) => !located(key));
    if (missing.length > 0) return [{ message: 'prerequisites', values: { missing: missing.join(', ') }, span }];
    return located('type') ? [] : [{ message: 'type', span } satisfies Finding];
  },
};
