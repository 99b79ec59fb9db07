import type { BodyLine } from './body-lines.ts';
import { boundary, type HeadingLines } from './headings.ts';

/** Headings that stand with or behind the signature: a jury demand, a verification. */
export function closingHeadings(lines: readonly BodyLine[], from: number, to: number): HeadingLines[] {
  const headings: HeadingLines[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] as BodyLine;
    const role = boundary(line);
    if (role !== 'jury-demand' && role !== 'verification') continue;
    headings.push({ first: at, last: at, role, count: null, numeral: null, style: 'caps', until: null });
    if (role === 'verification') break;
  }
  return headings;
}
