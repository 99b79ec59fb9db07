import type { CountAnalysis } from '../analysis/elements.ts';
import type { Block, Complaint, Count } from '../model/complaint.ts';
import { covers } from '../text/span.ts';
import { nameOf } from './count-names.ts';
import { listed } from './element-words.ts';
import { isInjuryAction } from './injury.ts';
import { asked } from './relief-asked.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A count none of whose usual remedies is asked for, in the prayer or in the count; where each must ask itself, a count that asks for nothing. */
export const countWithoutRelief: Rule = {
  id: 'count-without-relief',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || complaint.prayer === null) return [];
    if (context.here('in-each-count')) return isInjuryAction(complaint) ? [] : withoutOwn(context);
    return context.counts.flatMap((analysis) => unserved(context, analysis));
  },
};

function unserved(context: Context, { count, cause, causes }: CountAnalysis): Finding[] {
  if (!cause || cause.kind === 'remedy' || causes.length > 1 || !cause.relief?.length) return [];
  const asksFor = (kind: string): boolean =>
    asked(context, kind).length > 0 || context.hits(kind).some(({ block }) => isOwn(count, block));
  // A demand for money or for judgment serves every count that money serves.
  const kinds = cause.relief.some((kind) => kind !== 'injunction' && kind !== 'declaratory')
    ? ['money', ...cause.relief]
    : cause.relief;
  if (kinds.some(asksFor)) return [];
  const usual = listed(
    cause.relief.slice(0, 2).map((kind) => context.insert(kind)),
    'or',
  );
  const values = { label: nameOf(count), cause: cause.name, usual };
  return [{ message: 'missing', values, span: count.heading.span }];
}

function withoutOwn({ complaint, hits }: Context): Finding[] {
  const demands = hits('demand');
  const prayer = complaint.prayer;
  const last = complaint.counts.at(-1);
  return complaint.counts.flatMap((count): Finding[] => {
    const { label } = count;
    if (label === null || count.paragraphs.length === 0 || demands.some(({ block }) => isOwn(count, block))) return [];
    // What follows the last count is its own, and a prayer may name the counts that it serves.
    if (count === last || (prayer && named(complaint, prayer.span.start, prayer.span.end))) return [];
    return [{ message: 'own', values: { label }, span: count.heading.span }];
  });
}

const isOwn = (count: Count, block: Block): boolean => covers(count.span, block.span);

/** Whether a count is named between the offsets. */
const named = ({ source }: Complaint, from: number, to: number): boolean =>
  /\bcounts?\b|\bcauses? of action\b|\bclaims? [IVX\d]/i.test(source.text.slice(from, to));
