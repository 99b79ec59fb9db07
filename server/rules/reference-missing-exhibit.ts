import { placeOf } from './exhibit-labels.ts';
import { listedExhibits } from './exhibit-list.ts';
import { attachedExhibits, exhibitMarks } from './exhibit-marks.ts';
import type { Finding, Rule } from './rule.ts';

/** An exhibit that no words attach, in a complaint that attaches others; or one beyond the last that is attached. */
export const referenceMissingExhibit: Rule = {
  id: 'reference-missing-exhibit',
  check(context) {
    // Against a list the citations are held by exhibit-not-listed.
    if (listedExhibits(context.complaint).length > 0) return [];
    const attached = attachedExhibits(context.complaint).map(({ label }) => label);
    const marks = exhibitMarks(context);
    const last = attached.at(-1);
    if (last !== undefined) {
      return marks
        .filter(({ label }) => !attached.includes(label) && placeOf(label) > Math.max(...attached.map(placeOf)))
        .map(({ label, span }): Finding => ({ message: 'beyond', values: { label, last }, span }));
    }
    const attaching = context.hits('attached').map((hit) => hit.block);
    if (attaching.length === 0) return [];
    const said = new Set(marks.filter(({ link }) => attaching.includes(link.block)).map(({ label }) => label));
    const seen = new Set<string>();
    return marks.flatMap(({ label, span }): Finding[] => {
      if (said.size < 2 || said.has(label) || seen.has(label)) return [];
      seen.add(label);
      return [{ message: 'missing', values: { label }, span }];
    });
  },
};
