import { byComplaint } from '../model/by-complaint.ts';
import type { Complaint } from '../model/complaint.ts';
import { sieve } from '../model/sieve.ts';
import type { Span } from '../text/span.ts';
import { placeOf } from './exhibit-labels.ts';

/** A line of the list of exhibits. */
export interface ListedExhibit {
  readonly label: string;
  /** The line without its line end, or the lines where the description takes several. */
  readonly span: Span;
  /** What stands before the label on its line ("Exhibit "), and what parts it from the description (". "). */
  readonly before: string;
  readonly behind: string;
}

const HEADING = /^\W{0,8}(?:(?:LIST|INDEX|TABLE|SCHEDULE) OF (?:ATTACHED )?EXHIBITS|EXHIBIT (?:LIST|INDEX))\W{0,4}$/i;
const ENTRY =
  /^(?<before>[|\s*_•-]{0,40}(?:(?:Exhibit|Exh?\.)\s{1,10})?["“]?)(?<label>[A-Z]|\d{1,3})(?<behind>["”*_]{0,3}(?:[.):–—|-]|\s)[\s.):–—|*_-]{0,60})(?=\S)/iu;
/** The heading's words, wherever they stand. */
const NAMING = /\b(?:LIST|INDEX|TABLE|SCHEDULE) OF (?:ATTACHED )?EXHIBITS|\bEXHIBIT (?:LIST|INDEX)/i;
/** A list has no more lines than these between its entries: descriptions that take several. */
const LONGEST = 6;

/** The complaint's list of exhibits, in its order; empty where it has none of two or more. */
export const listedExhibits = byComplaint((complaint): readonly ListedExhibit[] => read(complaint));

/** Whether the place stands in the list of exhibits. */
export function isInList(complaint: Complaint, at: number): boolean {
  const list = listedExhibits(complaint);
  const [first, last] = [list[0], list.at(-1)];
  return first !== undefined && last !== undefined && at >= first.span.start && at <= last.span.end;
}

/** Blocks in which a list's heading may stand. */
const mayHead = sieve(({ passage }) => NAMING.test(passage.text) || null);

function read(complaint: Complaint): ListedExhibit[] {
  if (mayHead(complaint).length === 0) return [];
  const { source } = complaint;
  for (let at = 0; at < source.lineCount; at++) {
    const line = source.line(at);
    if (line.end - line.start > 60 || !HEADING.test(source.text.slice(line.start, line.end))) continue;
    const list = entries(complaint, at + 1);
    if (list.length >= 2) return list;
  }
  return [];
}

/** The entries below a heading, as long as each comes after the one before it. */
function entries(complaint: Complaint, from: number): ListedExhibit[] {
  const { source } = complaint;
  const list: ListedExhibit[] = [];
  let others = 0;
  for (let at = from; at < source.lineCount && others <= LONGEST; at++) {
    const line = source.line(at);
    const text = source.text.slice(line.start, Math.min(line.end, line.start + 300));
    if (text.trim() === '') continue;
    const found = ENTRY.exec(text)?.groups;
    const label = found?.['label']?.toUpperCase() ?? '';
    const last = list.at(-1);
    if (found && follows(last?.label, label)) {
      const { before = '', behind = '' } = found;
      list.push({ label, before, behind, span: { start: line.start, end: line.end } });
      others = 0;
    } else others++;
  }
  return list;
}

function follows(last: string | undefined, label: string): boolean {
  if (last === undefined) return label === 'A' || label === '1';
  return (
    /^\d/.test(last) === /^\d/.test(label) && placeOf(label) > placeOf(last) && placeOf(label) <= placeOf(last) + 3
  );
}
