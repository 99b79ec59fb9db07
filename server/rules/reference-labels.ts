import type { Link } from '../model/links.ts';
import type { ReferenceLabel, ReferenceRange } from '../syntax/reference-parts.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

/** Where a number of a reference stands in the document. */
export function labelSpan(link: Link, label: Span): Span {
  return spanInDocument(link.block.passage, label);
}

/** Every number that the reference names, ends of ranges and exceptions included. */
export function labelsOf(link: Link): { label: ReferenceLabel; range: ReferenceRange }[] {
  return [...link.syntax.ranges, ...link.syntax.except].flatMap((range) =>
    [range.from, range.to].flatMap((label) => (label ? [{ label, range }] : [])),
  );
}

/** Whether the reference names paragraphs of this complaint by their numbers. */
export function isOwn(link: Link): boolean {
  return link.kind === 'paragraph' && !link.foreign && !link.implied;
}
