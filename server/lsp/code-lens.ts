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
  const taken = new Map<Count, Paragraph[]>();
  for (const link of resolveReferences(complaint)) {
    const count = incorporating(link);
    if (count) listed(taken, count).push(...link.paragraphs);
    // A range that takes in a whole part relies on none of its paragraphs in particular.
    if (link.implied || link.paragraphs.length > 12) continue;
    for (const paragraph of link.paragraphs) listed(named, paragraph).push(link);
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
    const title = [elementsOf(count), incorporated(taken.get(count) ?? [])].filter(Boolean).join(' · ');
    if (!title) continue;
    const card = { command: 'averment.showCard', arguments: [uri, source.position(count.heading.span.start)] };
    lenses.push({ range, command: { title, ...(showsCards ? card : { command: '' }) } });
  }
  return lenses;
}

/** The count that takes in other paragraphs by the reference; null where it takes in none. */
function incorporating({ syntax, kind, foreign, block }: Link): Count | null {
  if (!syntax.incorporates || kind !== 'paragraph' || foreign || block.kind !== 'paragraph') return null;
  return (block as Paragraph).count;
}

/** What is kept under the key so far, to add to. */
function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

function incorporated(paragraphs: readonly Paragraph[]): string | null {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return null;
  return first === last ? `incorporates ¶ ${first.label}` : `incorporates ¶¶ ${first.label}–${last.label}`;
}
