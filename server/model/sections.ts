import { wordsEnd } from '../text/trim.ts';
import type { SourceText } from '../text/lines.ts';
import type { Heading, Paragraph } from './complaint.ts';
import type { Mutable } from './drawing.ts';
import type { HeadingLines } from './headings.ts';

/**
 * Ties headings and paragraphs together: levels by how the headings are set (`found`, in the same order), parents by level, and
 * where each section ends. `closing` is the offset at which the closing begins, or null.
 */
export function tieSections(
  source: SourceText,
  headings: readonly Mutable<Heading>[],
  found: readonly HeadingLines[],
  paragraphs: readonly Mutable<Paragraph>[],
  closing: number | null,
): void {
  const { text } = source;
  const levels = levelsOf(found);
  const open: Mutable<Heading>[] = [];
  headings.forEach((heading, index) => {
    heading.level = levels[index] as number;
    while (open.length > 0 && (open.at(-1) as Heading).level >= heading.level) {
      const closed = open.pop() as Mutable<Heading>;
      closed.sectionEnd = wordsEnd(text, closed.span.start, heading.span.start);
    }
    heading.parent = open.at(-1) ?? null;
    open.push(heading);
  });
  const end = wordsEnd(text, 0, closing ?? text.length);
  for (const heading of open)
    heading.sectionEnd = Math.max(
      heading.span.end,
      heading.span.start >= (closing ?? Number.MAX_SAFE_INTEGER) ? text.length : end,
    );
  let next = 0;
  for (const paragraph of paragraphs) {
    while (next < headings.length && (headings[next] as Heading).span.start <= paragraph.span.start) next++;
    paragraph.heading = headings[next - 1] ?? null;
  }
}

const RANK: Record<string, number> = { roman: 1, caps: 1, letter: 2, title: 2, number: 3, small: 4 };

/** The outline levels, from 1: Markdown's own where it has them, else by how a heading is set and what it heads. */
function levelsOf(found: readonly HeadingLines[]): number[] {
  const hashes = found.map((heading) => (heading.style.startsWith('hash') ? Number(heading.style.slice(4)) : 0));
  const top = hashes.reduce((least, hash) => (hash > 0 && hash < least ? hash : least), 6);
  let umbrella = 0;
  /** How the claims are set that count from one again under an umbrella without a numeral; null outside. */
  let counted: string | null = null;
  const letters = found.some((heading) => heading.style === 'letter');
  const loud = found.some(({ role, style }) => role === 'section' && (style === 'caps' || style === 'roman'));
  return found.map((heading, index) => {
    const hash = hashes[index] as number;
    if (heading.role === 'prayer' || heading.role === 'jury-demand' || heading.role === 'verification') {
      umbrella = 0;
      return 1;
    }
    if (heading.role === 'claims') {
      umbrella = 1;
      const next = found[index + 1];
      const first = next !== undefined && next.role === 'section' && /^[IA1]$/.test(next.numeral ?? '');
      counted = heading.numeral === null && first && hash === 0 ? next.style : null;
      return 1;
    }
    if (counted !== null && heading.role === 'section' && heading.numeral !== null && heading.style === counted)
      return 2;
    if (heading.numeral === null && hash === 0 && heading.style === 'caps') counted = null;
    if (heading.role === 'count') return hash > top ? hash - top + 1 : umbrella + 1;
    if (hash > 0) return hash - top + 1;
    const outermost = heading.style === 'caps' || heading.style === 'roman' || (heading.style === 'title' && !loud);
    const known = outermost ? 1 : (RANK[heading.style] ?? 2);
    if (known === 1) umbrella = 0;
    return heading.style === 'number' && !letters ? 2 : known;
  });
}
