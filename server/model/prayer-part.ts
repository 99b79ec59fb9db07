import type { BodyLine } from './body-lines.ts';
import type { Heading, Prayer, PrayerItem } from './complaint.ts';
import type { HeadingLines } from './headings.ts';
import type { Region } from './region.ts';

/** The lines of the prayer, `end` excluded: from its heading, or the WHEREFORE that the region found, to the next part. */
export interface PrayerPart {
  readonly start: number;
  readonly end: number;
}

/** Where the prayer lies; null where there is none. */
export function prayerPart(
  lines: readonly BodyLine[],
  found: readonly HeadingLines[],
  { prayer, closing }: Region,
): PrayerPart | null {
  if (prayer < 0) return null;
  const start = found.find((heading) => heading.role === 'prayer')?.first ?? prayer;
  const next = found.find(
    ({ first, role }) =>
      first > start && role !== 'prayer' && role !== 'section' && !(role === 'count' && first < closing),
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
