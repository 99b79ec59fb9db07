import type { BodyLine } from './body-lines.ts';
import type { SignatureBlock } from './complaint.ts';
import type { HeadingLines } from './headings.ts';
import type { Region } from './region.ts';

/** The closing from its first line to the verification or the exhibits, with the date it gives; null where there is none. */
export function signatureOf(
  lines: readonly BodyLine[],
  { closing, exhibits }: Region,
  found: readonly HeadingLines[],
): SignatureBlock | null {
  const first = lines[closing];
  if (!first || closing >= exhibits) return null;
  const stop = found.find((heading) => heading.first >= closing && heading.role === 'verification');
  const last = lines[Math.min(stop?.first ?? lines.length, exhibits) - 1] as BodyLine;
  return { span: { start: first.start, end: Math.max(first.end, last.end) }, date: dateOf(lines, closing) };
}

/** The date within a dozen lines; the place and the day may stand on two lines, and the year ends it. */
function dateOf(lines: readonly BodyLine[], closing: number): string | null {
  const near = lines.slice(closing, closing + 14);
  const at = near.slice(0, 13).findIndex(({ facts }) => /^(?:dated?|executed on)\b/i.test(facts.words));
  if (at < 0) return null;
  const words = near.slice(at, at + 2).map(({ facts }) => facts.words);
  return /^(?:dated?|executed on)[: ]{0,3}([^_]{4,60}?\b\d{4})\b/i.exec(words.join(' '))?.[1] ?? null;
}
