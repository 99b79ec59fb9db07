import { spanInDocument } from '../text/passage.ts';
import { touches, type Span } from '../text/span.ts';
import type { Citation } from '../syntax/citations.ts';
import type { ReferenceLabel } from '../syntax/reference-parts.ts';
import type { Block, Complaint, Count, Heading, Paragraph } from './complaint.ts';
import { labelSpan, resolveReferences, type Link } from './links.ts';
import { definedTerms, type DefinedTerm } from './terms.ts';

/** Something in the document that can be pointed at; `span` is where its name stands under the pointer. */
export type Named =
  | { readonly kind: 'paragraph'; readonly span: Span; readonly paragraph: Paragraph }
  | { readonly kind: 'reference'; readonly span: Span; readonly link: Link; readonly label: ReferenceLabel | null }
  | { readonly kind: 'heading'; readonly span: Span; readonly heading: Heading; readonly count: Count | null }
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  | { readonly kind: 'term'; readonly span: Span; readonly term: DefinedTerm };

/** What stands at the offset, the most particular first; null where there is nothing to point at. */
export function namedAt(complaint: Complaint, offset: number): Named | null {
  const block = blockAt(complaint, offset);
  if (!block) return null;
  if (block.kind === 'paragraph') {
    const paragraph = block as Paragraph;
    if (touches(paragraph.labelSpan, offset)) return { kind: 'paragraph', span: paragraph.labelSpan, paragraph };
  }
  for (const link of resolveReferences(complaint)) {
    if (link.block !== block || !touches(link.span, offset)) continue;
    const labels = link.syntax.ranges.flatMap((range) => (range.to ? [range.from, range.to] : [range.from]));
    const label = labels.find((candidate) => touches(labelSpan(link, candidate), offset)) ?? null;
    return { kind: 'reference', span: label ? labelSpan(link, label) : link.span, link, label };
  }
  for (const citation of block.facts.citations) {
    const span = spanInDocument(block.passage, citation);
    if (touches(span, offset)) return { kind: 'citation', span, citation };
  }
  const term = termAt(complaint, offset);
  if (term) return term;
  if (block.kind === 'heading') {
    const heading = block as Heading;
    return {
      kind: 'heading',
      span: heading.span,
      heading,
      count: complaint.counts.find((count) => count.heading === heading) ?? null,
    };
  }
  return null;
}

/** The block that the offset lies in or touches, or null. */
export function blockAt(complaint: Complaint, offset: number): Block | null {
  const { blocks } = complaint;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((blocks[middle] as Block).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && touches(block.span, offset) ? block : null;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The longest defined term that stands at the offset. */
function termAt(complaint: Complaint, offset: number): Extract<Named, { kind: 'term' }> | null {
  const { text } = complaint.source;
  let best: Extract<Named, { kind: 'term' }> | null = null;
  for (const term of definedTerms(complaint)) {
    const { name } = term;
    if (best && name.length <= best.term.name.length) continue;
    const from = Math.max(0, offset - name.length);
    const at = text.slice(from, offset + name.length).indexOf(name);
    if (at < 0) continue;
    const start = from + at;
    if (start > offset || isWord(text[start - 1]) || isWord(text[start + name.length])) continue;
    best = { kind: 'term', span: { start, end: start + name.length }, term };
  }
  return best;
}

/** Every place at which the words of a term stand, definitions among them, in order. */
export function usesOf(complaint: Complaint, name: string): Span[] {
  const { text } = complaint.source;
  const uses: Span[] = [];
  if (name === '') return uses;
  const end = complaint.exhibits ?? text.length;
  for (let at = text.indexOf(name); at >= 0 && at < end; at = text.indexOf(name, at + name.length)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) uses.push({ start: at, end: at + name.length });
  }
  return uses;
}
