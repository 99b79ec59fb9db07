import type { SelectionRange } from 'vscode-languageserver';
import { spanInDocument } from '../text/passage.ts';
import { covers, type Span } from '../text/span.ts';
import type { Complaint } from '../model/complaint.ts';
import { rangeOf } from './convert.ts';

/** What a growing selection takes in turn: word, sentence, paragraph, section or count, document. */
export function selectionRange(complaint: Complaint, offset: number): SelectionRange {
  const { source } = complaint;
  const steps: Span[] = [wordAt(source.text, offset)];
  const block = complaint.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (block) {
    const sentence = block.facts.sentences
      .map((span) => spanInDocument(block.passage, span))
      .find((span) => span.start <= offset && offset <= span.end);
    if (sentence) steps.push(sentence);
    steps.push(block.span);
  }
  const around = complaint.headings
    .map((heading) => ({ start: heading.span.start, end: heading.sectionEnd }))
    .filter((span) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  steps.push(...around, { start: 0, end: source.text.length });
  let range: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const step of steps.reverse()) {
    if (outer && (!covers(outer, step) || (outer.start === step.start && outer.end === step.end))) continue;
    range = { range: rangeOf(source, step), ...(range ? { parent: range } : {}) };
    outer = step;
  }
  return range ?? { range: rangeOf(source, { start: offset, end: offset }) };
}

function wordAt(text: string, offset: number): Span {
  const inWord = (at: number): boolean => /[\p{L}\p{N}’'_-]/u.test(text[at] ?? '');
  let start = offset;
  let end = offset;
  while (start > 0 && inWord(start - 1)) start--;
  while (end < text.length && inWord(end)) end++;
  return { start, end };
}
