import type { CodeLens } from 'vscode-languageserver';
import type { Complaint, Count, Paragraph } from '../model/complaint.ts';
import { resolveReferences, type Link } from '../model/links.ts';
import { rangeOf } from './convert.ts';

/**
 * Above a paragraph on which others rely by number: how many references reach it. Above a count: what it incorporates and its elements; a
 * click shows its card where the editor `showsCards`.
 */
export function codeLenses(
  uri: string,
  complaint: Complaint,
  elementsOf: (count: Count) => string | null,
  showsCards = false,
): CodeLens[] {
  const { source } = complaint;
  const named = new Map<Paragraph, Link[]>();
  for (const link of resolveReferences(complaint)) {
    // A range that takes in a whole part relies on none of its paragraphs in particular.
    if (link.implied || link.paragraphs.length > 12) continue;
    for (const paragraph of link.paragraphs) named.set(paragraph, [...(named.get(paragraph) ?? []), link]);
  }
  const lenses: CodeLens[] = [...named].map(([paragraph, links]) => ({
    range: rangeOf(source, paragraph.labelSpan),
    command: {
      title: links.length === 1 ? '1 reference' : `${links.length} references`,
      command: 'averment.showReferences',
      arguments: [
        uri,
        source.position(paragraph.labelSpan.start),
        links.map((link) => ({ uri, range: rangeOf(source, link.span) })),
      ],
    },
  }));
  for (const count of complaint.counts) {
    const range = rangeOf(source, count.heading.span);
    const title = [elementsOf(count), incorporated(complaint, count)].filter(Boolean).join(' · ');
    if (!title) continue;
    const card = { command: 'averment.showCard', arguments: [uri, source.position(count.heading.span.start)] };
    lenses.push({ range, command: { title, ...(showsCards ? card : { command: '' }) } });
  }
  return lenses;
}

function incorporated(complaint: Complaint, count: Count): string | null {
  const paragraphs = resolveReferences(complaint)
    .filter((link) => link.syntax.incorporates && link.kind === 'paragraph' && !link.foreign)
    .filter((link) => count.paragraphs.includes(link.block as Paragraph))
    .flatMap((link) => link.paragraphs);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return null;
  return first === last ? `incorporates ¶ ${first.label}` : `incorporates ¶¶ ${first.label}–${last.label}`;
}
