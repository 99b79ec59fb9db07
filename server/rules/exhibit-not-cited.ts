import { attachedExhibits, exhibitMarks } from './exhibit-marks.ts';
import type { Finding, Rule } from './rule.ts';

/** An exhibit behind the pleading that its text never names. */
export const exhibitNotCited: Rule = {
  id: 'exhibit-not-cited',
  check(context) {
    const cited = new Set(exhibitMarks(context).map(({ label }) => label));
    if (cited.size === 0) return [];
    return attachedExhibits(context.complaint)
      .filter(({ label }) => !cited.has(label))
      .map(({ label, span }): Finding => ({ message: 'unused', values: { label }, span }));
  },
};
