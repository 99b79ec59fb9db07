import type { TextEdit } from '../text/edits.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { changeOf } from './change.ts';
import { lineOf, refuse, type Outcome } from './outcome.ts';

/**
 * Letters the exhibits in the order of their first mention; every mention follows. Refused where exhibits are attached in the document, for their
 * sheets would have to change places, and where a range of them is named.
 */
export function reletterExhibits(complaint: Complaint): Outcome {
  if (complaint.exhibits !== null) return refuse('The exhibits are attached here, and would have to change places.');
  const order: string[] = [];
  const places: { start: number; end: number; label: string }[] = [];
  for (const link of resolveReferences(complaint)) {
    if (link.kind !== 'exhibit' || link.foreign) continue;
    const line = lineOf(complaint, link.span.start);
    for (const { from, to } of link.syntax.ranges) {
      if (to) return refuse(`Line ${line} names a range of exhibits; write them out first.`);
      const label = from.label.toUpperCase();
      if (!/^(?:[A-Z]|\d{1,3})$/.test(label))
        return refuse(`The exhibit on line ${line} is not lettered as the others.`);
      const { start } = spanInDocument(link.block.passage, from);
      const place = { start, end: start + label.length };
      if (complaint.source.text.slice(place.start, place.end).toUpperCase() !== label)
        return refuse(`The exhibit on line ${line} cannot be told from its surroundings.`);
      if (!order.includes(label)) order.push(label);
      places.push({ ...place, label });
    }
  }
  const figures = order.filter((label) => /^\d/.test(label)).length;
  if (order.length > 26 || (figures > 0 && figures < order.length))
    return refuse('Some exhibits have letters, and some figures.');
  return changeOf(
    complaint,
    places.map(({ start, end, label }): TextEdit => {
      const at = order.indexOf(label);
      return { start, end, text: figures > 0 ? String(at + 1) : String.fromCharCode(65 + at) };
    }),
  );
}
