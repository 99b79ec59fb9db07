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
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return [];
    const seen = new Set(list.map(({ label }) => label));
    return exhibitMarks(context).flatMap(({ label, span }): Finding[] => {
      if (seen.has(label) || /^\d/.test(label) !== /^\d/.test(first.label)) return [];
      seen.add(label);
      const edits = [added(context.complaint, list, label, context.insert('description'))];
      return [{ message: 'missing', values: { label, last: last.label }, span, fixes: [{ action: 'add', edits }] }];
    });
  },
};

/** A line for the exhibit in its place in the list, written as the line before it. */
function added(complaint: Complaint, list: readonly ListedExhibit[], label: string, description: string): Edit {
  const at = list.findLastIndex((entry) => placeOf(entry.label) < placeOf(label));
  const model = list[Math.max(at, 0)] as ListedExhibit;
  const line = `${model.before}${label}${model.behind}${description}`;
  const next = list[at + 1];
  const { lineEnd } = complaint.source;
  if (next) return { span: { start: next.span.start, end: next.span.start }, text: `${line}${lineEnd}` };
  return { span: { start: model.span.end, end: model.span.end }, text: `${lineEnd}${line}` };
}
