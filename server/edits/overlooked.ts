import { markerAtStart } from '../syntax/marker.ts';
import type { Complaint } from '../model/complaint.ts';
import { countable } from './labels.ts';
import { bodyOf } from './layout.ts';

/** How far behind the document's last number another one may still be meant to follow it. */
const NEAR = 5;

/**
 * Where a line inside a paragraph begins with a number that is missing between this paragraph and the next one, or that would follow the
 * last: it may be a paragraph which was not read as one. Renumbering what follows would put it wrong.
 */
export function overlookedNumbers(complaint: Complaint): number[] {
  const { source, paragraphs } = complaint;
  const found: number[] = [];
  for (const paragraph of paragraphs) {
    const own = countable(paragraph.label);
    const next = paragraphs[paragraph.ordinal + 1];
    const following = next && countable(next.label);
    if (!own || own.minor !== null) continue;
    const end = following && following.value > own.value ? following.value : own.value + NEAR;
    if (end <= own.value + 1) continue;
    const body = bodyOf(paragraph);
    const punctuation = source.text.slice(paragraph.labelSpan.end, paragraph.marker.end).trim();
    for (let line = source.lineAt(body.start) + 1; line < source.lineCount; line++) {
      const span = source.line(line);
      if (span.start >= body.end) break;
      const text = source.text.slice(span.start, Math.min(span.end, span.start + 80));
      const indent = text.length - text.trimStart().length;
      const marker = markerAtStart(text.slice(indent));
      if (!marker || marker.style === 'bare' || marker.style === 'decimal' || marker.style === 'word') continue;
      const behind = text.slice(indent + marker.labelEnd, indent + marker.end).trim();
      if (marker.value > own.value && marker.value < end && behind === punctuation) found.push(span.start + indent);
    }
  }
  return found;
}
