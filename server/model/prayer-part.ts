import type { BodyLine } from './body-lines.ts';
import type { Heading, Prayer, PrayerItem } from './complaint.ts';
import { romanValue } from '../syntax/ordinals.ts';
import type { HeadingLines } from './headings.ts';
import type { Region } from './region.ts';

/** The lines of the prayer, `end` excluded: from its heading, or the WHEREFORE that the region found, to the next part. */
export interface PrayerPart {
  readonly start: number;
  readonly end: number;
}

/** Whether a section stands beside the prayer and not in it: the next Roman numeral, or the same mark of Markdown. */
function followsInRank(prayer: HeadingLines, section: HeadingLines): boolean {
  if (prayer.style !== section.style) return false;
  if (prayer.style.startsWith('hash')) return true;
  const [one, two] = [prayer, section].map(({ numeral }) => romanValue(numeral ?? ''));
  return prayer.style === 'roman' && one !== null && one !== undefined && two === one + 1;
}

/** Where the prayer lies; null where there is none. */
export function prayerPart(
  lines: readonly BodyLine[],
  found: readonly HeadingLines[],
  { prayer, closing }: Region,
): PrayerPart | null {
  if (prayer < 0) return null;
  const own = found.find((heading) => heading.role === 'prayer');
  const start = own?.first ?? prayer;
  const next = found.find(
    (heading) =>
      heading.first > start &&
      (heading.role === 'section'
        ? own !== undefined && followsInRank(own, heading)
        : heading.role !== 'prayer' && !(heading.role === 'count' && heading.first < closing)),
  );
  const again = found.find((heading) => heading.first > start && heading.role === 'prayer');
  return { start, end: Math.min(next?.first ?? lines.length, again?.first ?? lines.length, closing) };
}

/** The prayer with its heading and items. */
export function prayerOf(
  lines: readonly BodyLine[],
  { start, end }: PrayerPart,
  headings: readonly Heading[],
  items: readonly PrayerItem[],
): Prayer {
  const line = lines[start] as BodyLine;
  const last = lines[Math.max(start, end - 1)] as BodyLine;
  const heading =
    headings.find((candidate) => candidate.role === 'prayer' && candidate.span.start === line.start) ?? null;
  return { start: line.start, span: { start: line.start, end: last.end }, heading, items };
}
