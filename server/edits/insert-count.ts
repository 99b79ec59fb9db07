import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import { startAfter, type TextEdit } from '../text/edits.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { open, countable, placeInSeries, restartsOnPurpose, seriesOf } from './labels.ts';
import { indentOf, markerLike, separator } from './layout.ts';
import { isRefusal, refuse, type Change, type Refusal } from './outcome.ts';

/** How the words of a new count are set. */
interface Setting {
  /** What stands before each paragraph's words, its number in it. */
  readonly markers: readonly string[];
  /** What parts heading and paragraphs. */
  readonly gap: string;
  /** The blank lines that are wanting before and behind the words. */
  readonly before: string;
  readonly behind: string;
}

/** A change that puts a count in. The same holds for any other words of as many paragraphs: only what is `written` differs. */
export interface CountInsertion extends Setting {
  readonly change: Change;
}

/** What is put in for a count of this heading and these paragraphs. */
export function written({ before, behind, gap, markers }: Setting, heading: string, texts: readonly string[]): string {
  return before + [heading, ...texts.map((text, index) => (markers[index] ?? '') + text)].join(gap) + behind;
}

/**
 * A new count on the empty line at the offset: its heading, then numbered paragraphs with these words, set as the document's are. All
 * paragraphs that follow move on, and references with them. Refused where a count or a paragraph of the same part follows, since it would
 * be taken over; where the place is no place for a count; and where the numbers cannot be kept true.
 */
export function insertCount(
  complaint: Complaint,
  at: number,
  heading: string,
  texts: readonly string[],
): CountInsertion | Refusal {
  const place = placeOf(complaint, at);
  if (isRefusal(place)) return place;
  const numbered = numbers(complaint, place.last, texts.length);
  if (isRefusal(numbered)) return numbered;
  const { source } = complaint;
  const gap = separator(complaint);
  const before = wanting(source.text.slice(place.from, at), gap, place.from > 0);
  const behind = wanting(source.text.slice(at, place.to), gap, place.to < source.text.length);
  const setting: Setting = { markers: numbered.markers, gap, before, behind };
  const insert: TextEdit = { start: at, end: at, text: written(setting, heading, texts) };
  const edits = [insert, ...numbered.edits];
  const change = changeOf(complaint, edits, {
    notes: numbered.notes,
    cursor: startAfter(edits, insert) + insert.text.length - behind.length,
  });
  return isRefusal(change) ? change : { change, ...setting };
}

/** Whether the counts end with demands of their own, so that one stands before the last count. */
export function eachCountAsks({ blocks, counts }: Complaint): boolean {
  const [first, last] = [counts[0], counts.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    blocks.some((block) => isDemand(block) && block.span.start > first.span.start && block.span.start < last.span.start)
  );
}

const isDemand = ({ kind }: Block): boolean => kind === 'prayer' || kind === 'prayer-item';

/** Whether a count may be put in there: its line is empty, it is in the body, and nothing would come under its heading unmeant. */
function placeOf(complaint: Complaint, at: number): { from: number; to: number; last: Paragraph | null } | Refusal {
  const { source, blocks, caption, counts } = complaint;
  const line = source.line(source.lineAt(at));
  const inside = blocks.some(({ span }) => span.start < at && at < span.end);
  if (inside || /\S/.test(source.text.slice(line.start, line.end)))
    return refuse('A count begins on a line of its own.');
  if (caption && at < caption.span.end) return refuse('A count stands behind the caption.');
  const next = blocks.find(({ span }) => span.start >= at);
  const asking = eachCountAsks(complaint);
  if (asking && next && isDemand(next)) return refuse('What follows is asked for by the count before.');
  if (next?.kind === 'paragraph' || next?.kind === 'prose' || next?.kind === 'prayer-item' || next?.kind === 'contents')
    return refuse('What follows would become part of the new count.');
  if (counts.some(({ heading }) => heading.span.start >= at))
    return refuse('A count is put in behind the last one, so that the counts keep their numbers.');
  const previous = blocks.findLast(({ span }) => span.end <= at);
  if (previous && ['signature', 'verification', 'end', 'footnote'].includes(previous.kind))
    return refuse('A count stands before the signature.');
  const behindPrayer = (previous && isDemand(previous)) || (complaint.prayer && at > complaint.prayer.start);
  if (!asking && behindPrayer) return refuse('A count stands before the prayer for relief.');
  return {
    from: previous?.span.end ?? 0,
    to: next?.span.start ?? source.text.length,
    last: complaint.paragraphs.findLast(({ span }) => span.end <= at) ?? null,
  };
}

function numbers(
  complaint: Complaint,
  last: Paragraph | null,
  count: number,
): { markers: string[]; edits: readonly TextEdit[]; notes: readonly string[] } | Refusal {
  if (!last) {
    if (complaint.paragraphs.length > 0) return refuse('A count stands behind the facts.');
    return { markers: Array.from({ length: count }, (_, index) => `${index + 1}. `), edits: [], notes: [] };
  }
  const like = (label: string): string => indentOf(complaint, last) + markerLike(complaint, last, label);
  if (restartsOnPurpose(complaint))
    return { markers: Array.from({ length: count }, (_, index) => like(String(index + 1))), edits: [], notes: [] };
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  if (countable(last.label)?.minor !== null)
    return refuse('The paragraphs are numbered by sections, which a new count would shift.');
  const place = placeInSeries(all, last.ordinal);
  const opening = place && open(all, place.series, place.index, count);
  if (!opening) return refuse('There is no numbered paragraph here.');
  if (isRefusal(opening)) return opening;
  const carried = carry(complaint, { labels: opening.moved, absent: opening.absent, added: opening.labels });
  if (isRefusal(carried)) return carried;
  return {
    markers: opening.labels.map(like),
    ...carried,
  };
}

/** The line ends that are wanting in the white space beside the new words for it to be as wide as a gap. */
function wanting(space: string, gap: string, beside: boolean): string {
  if (!beside) return '';
  const there = space.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lineEnd = /\r\n|\r|\n/.exec(gap)?.[0] ?? '\n';
  return lineEnd.repeat(Math.max(0, gap.length / lineEnd.length - there));
}
