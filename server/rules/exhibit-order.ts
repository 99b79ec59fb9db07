import { reletterExhibits } from '../edits/reletter-exhibits.ts';
import { placeOf } from './exhibit-labels.ts';
import { listedExhibits } from './exhibit-list.ts';
import { exhibitMarks } from './exhibit-marks.ts';
import { fixByOperation } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** Exhibits whose first mentions do not run in order. Silent where letters and figures are mixed. */
export const exhibitOrder: Rule = {
  id: 'exhibit-order',
  check(context) {
    const { complaint } = context;
    const marks = exhibitMarks(context);
    // A list of exhibits would not follow.
    const fixes =
      listedExhibits(complaint).length > 0
        ? []
        : [fixByOperation(complaint, 'reletter', () => reletterExhibits(complaint))];
    const first = marks.filter((mark, at) => marks.findIndex(({ label }) => label === mark.label) === at);
    if (first.length < 2 || new Set(first.map(({ label }) => /^\d/.test(label))).size > 1) return [];
    return first.flatMap((mark, at): Finding[] => {
      const before = first[at - 1];
      if (!before) return [];
      const [from, to] = [placeOf(before.label), placeOf(mark.label)];
      const lowest = first.slice(0, at).filter(({ label }) => placeOf(label) > to)[0];
      if (lowest && to < from)
        return [
          {
            message: 'order',
            values: { label: lowest.label, before: mark.label },
            span: lowest.span,
            related: [mark.span],
            fixes,
          },
        ];
      const missing = from + 1;
      if (to === from + 2 && !first.some(({ label }) => placeOf(label) === missing)) {
        const name = /^\d/.test(mark.label) ? String(missing) : String.fromCharCode(64 + missing);
        return [
          {
            message: 'skipped',
            values: { label: mark.label, before: before.label, missing: `Exhibit ${name}` },
            span: mark.span,
            fixes,
          },
        ];
      }
      return [];
    });
  },
};
