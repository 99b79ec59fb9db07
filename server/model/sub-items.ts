import type { BodyLine } from './body-lines.ts';
import type { SubItem } from './complaint.ts';

/** The lettered items inside a paragraph, by its lines: those behind the line `from` up to the offset `end`. */
export function subItems(end: number, lines: readonly BodyLine[], from: number): SubItem[] {
  const items: { label: string; span: { start: number; end: number } }[] = [];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (line.start >= end) break;
    const { enumerator } = line.facts;
    const last = items.at(-1);
    if (enumerator) items.push({ label: enumerator.label, span: { start: line.start, end: line.end } });
    else if (last) last.span.end = line.end;
  }
  return items;
}
