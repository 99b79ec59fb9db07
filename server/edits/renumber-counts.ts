import type { TextEdit } from '../text/edits.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Complaint, Count } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { countValue, writtenLike } from '../syntax/ordinals.ts';
import { changeOf } from './change.ts';
import { isRefusal, lineOf, refuse, type Outcome, type Refusal } from './outcome.ts';

/** A count with its number, the number it gets, and where its number stands in the heading's words. */
interface Counted {
  readonly count: Count;
  readonly old: number;
  readonly now: number;
  readonly start: number;
  readonly written: string;
}

/**
 * Numbers the counts from 1 in the order of the text; each keeps its way of writing (IV, FOURTH, 4), and references to counts follow. Refused
 * where they begin again at 1, where a reference could mean either of two counts, or names one that is not there and would come to be.
 */
export function renumberCounts(complaint: Complaint): Outcome {
  const counted = complaint.counts.filter(({ label }) => label !== null).map(read);
  const failed = counted.find(isRefusal);
  if (failed) return failed;
  const counts = counted as Counted[];
  if (counts.some(({ old }, at) => at > 0 && old === 1)) return refuse('The counts begin again at 1.');
  const contents = complaint.blocks.find(
    ({ kind, passage }) => kind === 'contents' && counts.some(({ count }) => passage.text.includes(count.label ?? '')),
  );
  if (contents) return refuse('The table of contents names the counts, and would not follow.');
  const references = referenceEdits(complaint, counts);
  if (isRefusal(references)) return references;
  const headings = counts.flatMap(({ count, now, start, written }): TextEdit[] => {
    const text = writtenLike(written, now);
    const span = spanInDocument(count.heading.passage, { start, end: start + written.length });
    return text === null ? [] : [{ ...span, text }];
  });
  return changeOf(complaint, [...headings, ...references]);
}

function read(count: Count, at: number): Counted | Refusal {
  const label = count.label as string;
  const { text } = count.heading.passage;
  const begin = new RegExp(label.replace(/[^\p{L}\p{N}]+/gu, '\\W+'), 'u').exec(text);
  const { number } = count;
  const words = [...(begin?.[0] ?? '').matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)?/gu)].filter(
    ([word]) => number !== null && countValue(word) === number,
  );
  const [word] = words;
  if (number === null || !begin || !word || words.length > 1 || writtenLike(word[0], at + 1) === null)
    return refuse(`The number of “${label}” cannot be told from its heading.`);
  return { count, old: number, now: at + 1, start: begin.index + word.index, written: word[0] };
}

function referenceEdits(complaint: Complaint, counts: readonly Counted[]): TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  for (const link of resolveReferences(complaint)) {
    if (link.kind !== 'count' || link.foreign) continue;
    for (const { from, to } of [...link.syntax.ranges, ...link.syntax.except]) {
      const ends: number[] = [];
      for (const label of to ? [from, to] : [from]) {
        const value = countValue(label.label);
        const meant = counts.filter(({ old }) => old === value);
        const line = lineOf(complaint, link.span.start);
        if (meant.length > 1) return refuse(`Line ${line} can mean either of two counts.`);
        const [count] = meant;
        if (!count) {
          if (value !== null && value <= counts.length) return refuse(`Line ${line} names a count that is not there.`);
          continue;
        }
        const text = writtenLike(label.label, count.now);
        if (text === null) return refuse(`The count that line ${line} names cannot be written anew.`);
        edits.push({ ...spanInDocument(link.block.passage, { start: label.start, end: label.end }), text });
        ends.push(count.now);
      }
      if ((ends[0] ?? 0) > (ends[1] ?? Infinity)) return refuse('A range of counts would run backwards.');
    }
  }
  return edits;
}
