import { readLine } from '../syntax/line.ts';
import type { Count, Heading } from './complaint.ts';

/** The parts of a count's heading; `above` is the heading before it. */
export function countHeadingParts(
  heading: Heading,
  above: Heading | undefined,
): Pick<Count, 'label' | 'number' | 'title' | 'against'> {
  const label = countPart(heading.text);
  let title = label ? heading.text.slice(label.end) : heading.text.replace(/^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})[.)]\s+/, '');
  title = title
    .replace(/^[\s\-–—:.,|]+/, '')
    .replace(/^for (?=\S)/i, '')
    .trim();
  if (label && title === '') {
    // An inverted heading: the title stands above its count.
    if (
      above &&
      above.role === 'section' &&
      above.sectionEnd <= heading.span.start &&
      above.span.end + 12 > above.sectionEnd
    )
      title = above.text;
  }
  const against =
    /(?:^|[\s([{–—-])(?:as )?against\s+(.{2,200}?)[)\]]*$/i.exec(title)?.[1] ??
    /\(against (.{2,160}?)\)/i.exec(title)?.[1] ??
    null;
  title = title.replace(/[([](?:as )?against [^()[\]]{2,200}[)\]]$/i, '').trim() || title;
  if (/^\([^()]*\)$/.test(title)) title = title.slice(1, -1);
  return { label: label?.label ?? null, number: label?.number ?? null, title, against };
}

function countPart(text: string): { label: string; number: number | null; end: number } | null {
  const numeral = /^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\.\s+/.exec(text);
  const { count } = readLine(text.slice(0, 300));
  if (!count) return null;
  const offset = numeral && !/^(?:count|claim)/i.test(text) ? numeral[0].length : 0;
  const end = text.indexOf(count.label, Math.max(0, offset - 1)) + count.label.length;
  return { label: count.label, number: count.number, end };
}
