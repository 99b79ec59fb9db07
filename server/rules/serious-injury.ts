import { nameOf } from './count-names.ts';
import { fixByParagraph } from './fixes.ts';
import { isInjuryAction } from './injury.ts';
import { isPlaintiff } from './parties.ts';
import type { Rule } from './rule.ts';

/** A motor-vehicle injury in New York without the words of CPLR 3016(g). */
export const seriousInjury: Rule = {
  id: 'serious-injury',
  check(context) {
    const { complaint, whole } = context;
    const vehicles = new Set(
      context
        .hits('vehicle')
        .filter((hit) => hit.block.kind === 'paragraph')
        .map((hit) => hit.block),
    ).size;
    const [count] = complaint.counts;
    if (!whole || !count || vehicles < 2 || !isInjuryAction(complaint) || context.hits('stated').length > 0) return [];
    const plaintiff = complaint.caption?.parties.find(isPlaintiff)?.name ?? 'the plaintiff';
    const last = count.paragraphs.at(-1);
    const fixes = last ? [fixByParagraph(complaint, 'insert', last, context.insert('serious'))] : [];
    const values = { label: nameOf(count), plaintiff };
    return [{ message: 'missing', values, span: count.heading.span, fixes }];
  },
};
