import type { BodyLine } from './body-lines.ts';
import type { Block, SubItem } from './complaint.ts';

/** The lettered items inside a paragraph, by its lines. */
export function subItems(block: Block, lines: readonly BodyLine[], from: number): SubItem[] {
  const items: { label: string; span: { start: number; end: number } }[] = [];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (line.start >= block.span.end) break;
    const { enumerator } = line.facts;
    const last = items.at(-1);
    if (enumerator) items.push({ label: enumerator.label, span: { start: line.start, end: line.end } });
    else if (last) last.span.end = line.end;
  }
  return items;
}
