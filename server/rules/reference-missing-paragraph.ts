import { labelsOf as labelIndex, type Link } from '../model/links.ts';
import type { ReferenceLabel, ReferenceRange } from '../syntax/reference-parts.ts';
import { compareLabels, labelParts } from '../syntax/paragraph-label.ts';
import { isExtract } from './extract.ts';
import { glued } from './labels.ts';
import { isOwn, labelSpan, labelsOf } from './reference-labels.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A number that no paragraph bears. The paragraphs nearest to it are offered. */
export const referenceMissingParagraph: Rule = {
  id: 'reference-missing-paragraph',
  check(context) {
    const index = labelIndex(context.complaint);
    return context.links
      .filter(isOwn)
      .flatMap((link) =>
        labelsOf(link).flatMap(({ label, range }) =>
          index.get(label.label) ? [] : missing(context, link, label, range),
        ),
      );
  },
};

function missing({ complaint }: Context, link: Link, label: ReferenceLabel, range: ReferenceRange): Finding[] {
  const named = labelParts(label.label);
  const [first, last] = [complaint.paragraphs[0], complaint.paragraphs.at(-1)];
  const from = first && labelParts(first.label);
  if (!named || !first || !last || !from || complaint.paragraphs.length < 3) return [];
  // A fragment begins in the middle: what stands before it is not missing.
  if (first.label !== '1' && compareLabels(named, from) < 0) return [];
  const ordered = complaint.paragraphs.flatMap((paragraph) => {
    const parts = labelParts(paragraph.label);
    return parts && parts.numbers.length === named.numbers.length ? [{ paragraph, parts }] : [];
  });
  if (ordered.length === 0) return [];
  const before = ordered.filter(({ parts }) => compareLabels(parts, named) < 0).at(-1)?.paragraph;
  const after = ordered.find(({ parts }) => compareLabels(parts, named) > 0)?.paragraph;
  const nearest = [before, after].filter((paragraph) => paragraph !== undefined);
  const gap = before !== undefined && after !== undefined;
  const lost = gap && isExtract(complaint);
  if (lost && glued(complaint, before, after, label.label)) return [];
  return [
    {
      message: lost ? 'lost' : gap ? 'gap' : range.to ? 'range' : 'beyond',
      ...(lost && { atMost: 'hint' as const }),
      values: {
        number: label.label,
        last: last.label,
        before: before?.label ?? '',
        after: after?.label ?? '',
        first: range.from.label,
        'last-named': range.to?.label ?? '',
      },
      span: labelSpan(link, label),
      related: nearest.map((paragraph) => paragraph.labelSpan),
      fixes: nearest.map((paragraph) => ({
        action: 'change',
        values: { nearest: paragraph.label },
        edits: [{ span: labelSpan(link, label), text: paragraph.label }],
      })),
    },
  ];
}
