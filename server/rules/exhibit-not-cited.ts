import { listedExhibits } from './exhibit-list.ts';
import { attachedExhibits, exhibitMarks } from './exhibit-marks.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Rule } from './rule.ts';

/** An exhibit behind the pleading, or in its list of exhibits, that its text never names. */
export const exhibitNotCited: Rule = {
  id: 'exhibit-not-cited',
  check(context) {
    const cited = new Set(exhibitMarks(context).map(({ label }) => label));
    if (cited.size === 0) return [];
    const listed = listedExhibits(context.complaint);
    const attached = attachedExhibits(context.complaint).filter(
      ({ label }) => !listed.some((entry) => entry.label === label),
    );
    const unused =
      (message: string) =>
      ({ label, span }: { label: string; span: Span }): Finding[] =>
        cited.has(label) ? [] : [{ message, values: { label }, span }];
    return [...listed.flatMap(unused('listed')), ...attached.flatMap(unused('unused'))];
  },
};
