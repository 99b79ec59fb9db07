import { tidyEdits, applyEdits, type TextEdit } from '../text/edits.ts';
import { SourceText } from '../text/lines.ts';
import { markerAtStart } from '../syntax/marker.ts';
import { readFacts } from '../syntax/facts.ts';
import type { Complaint } from '../model/complaint.ts';
import { isRefusal, refuse, type Outcome } from './outcome.ts';
import { insertAfter } from './insert.ts';
import { open, placeInSeries, seriesOf } from './labels.ts';

/**
 * Puts text that is numbered by itself behind a paragraph, as part of the document's own sequence. `offset` is where it is pasted: the end of a
 * numbered paragraph or the white space behind it. References inside the text to paragraphs of the text follow them; others are left, and the
 * note says so. Refused where the text is not numbered one by one, or the place is inside a paragraph: then paste as usual.
 */
export function pasteNumbered(complaint: Complaint, offset: number, pasted: string): Outcome {
  const parts = numberedParts(pasted);
  if (!parts) return refuse('The pasted text is not numbered paragraph by paragraph.');
  const paragraph = complaint.paragraphs.findLast(({ span }) => span.end <= offset);
  if (!paragraph || /\S/.test(complaint.source.text.slice(paragraph.span.end, offset))) {
    return refuse('Numbered paragraphs are pasted behind a numbered paragraph.');
  }
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, paragraph.ordinal);
  const opening = place && open(all, place.series, place.index, parts.length);
  if (!opening) return refuse('There is no numbered paragraph here.');
  if (isRefusal(opening)) return opening;
  const labels = new Map(parts.map((part, index) => [part.label.toUpperCase(), opening.labels[index] as string]));
  const others = new Set<string>();
  const lineEnd = complaint.source.lineEnd;
  const texts = parts.map(({ text }) => withLabels(text, labels, others).replace(/\r\n|\n|\r/g, lineEnd));
  const outcome = insertAfter(complaint, paragraph.ordinal, texts);
  if (isRefusal(outcome) || others.size === 0) return outcome;
  const note = `The pasted text refers to ${[...others].map((label) => `paragraph ${label}`).join(', ')}; check what is meant.`;
  return { ...outcome, note: outcome.note ? `${outcome.note} ${note}` : note };
}

/** The paragraphs of a text that is numbered one by one from its first line; null for any other. */
function numberedParts(pasted: string): { label: string; text: string }[] | null {
  const source = new SourceText(pasted);
  const starts: { label: string; at: number; from: number; value: number }[] = [];
  for (let index = 0; index < source.lineCount; index++) {
    const { start, end } = source.line(index);
    const line = pasted.slice(start, end);
    const indent = line.length - line.trimStart().length;
    if (line.length === indent) continue;
    const marker = markerAtStart(line.slice(indent));
    const last = starts.at(-1);
    const sure = marker && marker.style !== 'word' && marker.style !== 'bare' && marker.style !== 'comma';
    const value = marker ? (marker.style === 'decimal' ? marker.minor : marker.value) : 0;
    if (sure && (!last || value === last.value + 1)) {
      starts.push({ label: marker.label, at: start, from: start + indent + marker.end, value });
    } else if (!last) return null;
  }
  if (starts.length === 0) return null;
  return starts.map(({ label, from }, index) => ({ label, text: pasted.slice(from, starts[index + 1]?.at).trim() }));
}

/** The text with its references to pasted paragraphs brought to their new numbers; `others` gathers those to none of them. */
function withLabels(text: string, labels: ReadonlyMap<string, string>, others: Set<string>): string {
  const edits: TextEdit[] = [];
  for (const reference of readFacts(text).references) {
    if (reference.kind !== 'paragraph' || reference.foreign) continue;
    for (const range of [...reference.ranges, ...reference.except]) {
      for (const end of range.to ? [range.from, range.to] : [range.from]) {
        const label = labels.get(end.label.toUpperCase());
        if (label !== undefined && text.startsWith(end.label, end.start)) {
          edits.push({ start: end.start, end: end.start + end.label.length, text: label });
        } else others.add(end.label);
      }
    }
  }
  return applyEdits(text, tidyEdits(text, edits));
}
