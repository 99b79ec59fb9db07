import type { Complaint, Count, Paragraph } from '../model/complaint.ts';
import type { Link } from '../model/links.ts';
import { nameOf } from './count-names.ts';
import { labelSpan } from './reference-labels.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A count that adopts all the counts before it: Weiland v. Palm Beach Cnty. Sheriff's Office, 792 F.3d 1313, 1321 (11th Cir.
 * 2015). A count that by its nature rests on another may take in one. Said once, on the first such count; the others are named beside it.
 */
export const shotgunPleading: Rule = {
  id: 'shotgun-pleading',
  check(context) {
    const { complaint, links } = context;
    const resting = new Set(context.hits('rests-on-another').map((hit) => hit.block));
    const incorporating = links.filter(
      (link) => link.kind === 'paragraph' && !link.foreign && link.syntax.incorporates,
    );
    const common = commonFacts(complaint);
    const found = complaint.counts.flatMap((count): Finding[] => {
      const before = complaint.counts.slice(0, count.index).filter((earlier) => earlier.paragraphs.length > 0);
      if (before.length === 0) return [];
      const own = incorporating.filter((link) => isOf(count, link));
      if (own.length === 0) return [];
      const reached = new Uint8Array(complaint.paragraphs.length);
      for (const link of own) for (const { ordinal } of link.paragraphs) reached[ordinal] = 1;
      const adopted = before.filter((earlier) => earlier.paragraphs.every(({ ordinal }) => reached[ordinal] === 1));
      if (adopted.length < before.length || (adopted.length === 1 && resting.has(count.heading))) return [];
      const link = own.find((candidate) =>
        candidate.paragraphs.some((paragraph) => paragraph.count && paragraph.count !== count),
      );
      const [first, last] = [common[0], common.at(-1)];
      if (!link || !first || !last) return [];
      const [range] = link.syntax.ranges;
      return [
        {
          message: link.implied || !range?.to ? 'all' : 'one-by-one',
          values: {
            label: nameOf(count),
            counts:
              adopted.length === 1
                ? nameOf(adopted[0] as Count)
                : `${nameOf(adopted[0] as Count)} to ${nameOf(adopted.at(-1) as Count)}`,
            first: first.label,
            last: last.label,
            'first-named': range?.from.label ?? '',
            'last-named': range?.to?.label ?? '',
          },
          span: link.span,
          related: adopted.map((earlier) => earlier.heading.span),
          fixes: narrowed(link, first, last),
        },
      ];
    });
    const [one, ...others] = found;
    if (!one || others.length === 0) return found;
    return [
      {
        ...one,
        message: one.message === 'all' ? 'all-several' : 'one-by-one-several',
        values: { ...one.values, number: found.length },
        related: [...(one.related ?? []), ...others.map(({ span }) => span)],
      },
    ];
  },
};

const isOf = (count: Count, link: Link): boolean =>
  link.block.span.start >= count.span.start && link.block.span.start < count.span.end;

/** The paragraphs before the first count. */
function commonFacts(complaint: Complaint): readonly Paragraph[] {
  const start = complaint.counts[0]?.span.start ?? 0;
  return complaint.paragraphs.filter((paragraph) => paragraph.span.start < start);
}

/** The fix, which says before it is taken what the narrower range leaves out. */
function narrowed(link: Link, first: Paragraph, last: Paragraph): Finding['fixes'] {
  const isOut = ({ ordinal }: Paragraph): boolean => ordinal < first.ordinal || ordinal > last.ordinal;
  const [from, to] = [link.paragraphs.find(isOut)?.label ?? '', link.paragraphs.findLast(isOut)?.label ?? ''];
  const left = from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
  const values = { first: first.label, last: last.label, left };
  if (link.implied)
    return [
      {
        action: 'narrow',
        values,
        edits: [{ span: link.span, text: `paragraphs ${first.label} through ${last.label}` }],
      },
    ];
  const [range] = link.syntax.ranges;
  if (link.syntax.ranges.length !== 1 || !range?.to) return [];
  return [
    {
      action: 'narrow',
      values,
      edits: [
        { span: labelSpan(link, range.from), text: first.label },
        { span: labelSpan(link, range.to), text: last.label },
      ],
    },
  ];
}
