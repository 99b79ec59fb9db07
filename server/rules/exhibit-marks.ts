import type { Complaint } from '../model/complaint.ts';
import type { Link } from '../model/links.ts';
import type { Span } from '../text/span.ts';
import { placeOf } from './exhibit-labels.ts';
import { isInList } from './exhibit-list.ts';
import { labelSpan, labelsOf } from './reference-labels.ts';
import type { Context } from './rule.ts';

/** A mention of one of the complaint's own exhibits. */
export interface ExhibitMark {
  readonly label: string;
  readonly span: Span;
  readonly link: Link;
}

/** All mentions of the complaint's own exhibits, in order; what their list says is no mention. */
export function exhibitMarks({ complaint, links }: Pick<Context, 'complaint' | 'links'>): ExhibitMark[] {
  return links
    .filter((link) => link.kind === 'exhibit' && !link.foreign && !isInList(complaint, link.span.start))
    .flatMap((link) =>
      labelsOf(link).flatMap(({ label, range }) => {
        const mark = { label: label.label.toUpperCase(), span: labelSpan(link, label), link };
        return label === range.to
          ? [...between(range.from.label, label.label).map((inner) => ({ ...mark, label: inner })), mark]
          : [mark];
      }),
    )
    .filter(({ label }) => /^(?:[A-Z]|\d{1,3})$/.test(label));
}

/** The labels strictly between two of one series: "Exhibits A through D" names B and C too. */
function between(from: string, to: string): string[] {
  const figures = /^\d+$/.test(from) && /^\d+$/.test(to);
  if (!figures && !(/^[A-Z]$/i.test(from) && /^[A-Z]$/i.test(to))) return [];
  const [first, last] = [placeOf(from.toUpperCase()), placeOf(to.toUpperCase())];
  return Array.from({ length: Math.max(0, Math.min(last - first - 1, 100)) }, (_, at) =>
    figures ? String(first + 1 + at) : String.fromCharCode(65 + first + at),
  );
}

/** The labels of the exhibits that are attached behind the pleading, in order. */
export function attachedExhibits(complaint: Complaint): { label: string; span: Span }[] {
  if (complaint.exhibits === null) return [];
  const text = complaint.source.text.slice(complaint.exhibits);
  return [...text.matchAll(/^[^\p{L}\n]{0,40}EXHIBIT ["“]?([A-Z]|\d{1,3})["”]?[^\p{L}\d\n]{0,20}$/gmu)].map(
    (match) => ({
      label: match[1] as string,
      span: {
        start: (complaint.exhibits ?? 0) + match.index,
        end: (complaint.exhibits ?? 0) + match.index + match[0].length,
      },
    }),
  );
}
