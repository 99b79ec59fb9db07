import type { Complaint } from '../model/complaint.ts';
import { placeOf } from './exhibit-labels.ts';
import { listedExhibits, type ListedExhibit } from './exhibit-list.ts';
import { exhibitMarks } from './exhibit-marks.ts';
import type { Edit, Finding, Rule } from './rule.ts';

/** An exhibit that the text cites and the complaint's own list of exhibits does not have: said at its first mention. */
export const exhibitNotListed: Rule = {
  id: 'exhibit-not-listed',
  check(context) {
    const list = listedExhibits(context.complaint);
    const last = list.at(-1);
    if (!last) return [];
    const seen = new Set(list.map(({ label }) => label));
    return exhibitMarks(context).flatMap(({ label, span }): Finding[] => {
      // What is missing inside the list may be an entry that was not read.
      if (seen.has(label) || !isBehind(label, last.label)) return [];
      seen.add(label);
      const edits = [added(context.complaint, last, label, context.insert('description'))];
      return [{ message: 'missing', values: { label, last: last.label }, span, fixes: [{ action: 'add', edits }] }];
    });
  },
};

const isBehind = (label: string, last: string): boolean =>
  /^\d/.test(label) === /^\d/.test(last) && placeOf(label) > placeOf(last);

/** A line for the exhibit at the end of the list, written as the last one. */
function added({ source }: Complaint, last: ListedExhibit, label: string, description: string): Edit {
  const { end } = last.span;
  return { span: { start: end, end }, text: `${source.lineEnd}${last.before}${label}${last.behind}${description}` };
}
