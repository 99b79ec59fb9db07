import type { Block, Complaint, Heading, Paragraph, PrayerItem } from './complaint.ts';
import { readComplaint } from './read.ts';

/**
 * What a text reads as, a line for each block, for tests to show: `#` for a heading at its level, `¶` for a paragraph, the label for
 * an item of the prayer, the kind in angle brackets for any other. A count's heading says label, title, whom it is against and its paragraphs.
 */
export function reading(text: string): string {
  const complaint = readComplaint(text);
  return complaint.blocks.map((block) => row(complaint, block)).join('\n');
}

/** The caption that a text reads as: court, number, title, then the parties. */
export function captionOf(text: string): string {
  const { caption } = readComplaint(text);
  if (!caption) return '(none)';
  return [
    `court: ${caption.court ?? '-'}`,
    `number: ${caption.caseNumber ?? '-'}`,
    `title: ${caption.title ?? '-'}`,
    ...caption.parties.map(({ role, name, description }) => `${role}: ${name}${description && ` | ${description}`}`),
  ].join('\n');
}

function row(complaint: Complaint, block: Block): string {
  const words = block.passage.text.replace(/\s+/g, ' ').trim();
  if (block.kind === 'heading') {
    const heading = block as Heading;
    const count = complaint.counts.find((candidate) => candidate.heading === heading);
    const own = count?.paragraphs.map(({ label }) => label);
    const said =
      count && ` [${[count.label, count.title, count.against, own?.join(' ')].map((part) => part ?? '-').join(' | ')}]`;
    return `${'#'.repeat(heading.level)} ${heading.text}${said ?? ''}`;
  }
  if (block.kind === 'paragraph') {
    const { label, items } = block as Paragraph;
    return `¶ ${label}: ${words}${items.length > 0 ? ` {${items.map((item) => item.label).join(' ')}}` : ''}`;
  }
  if (block.kind === 'prayer-item') return `  ${(block as PrayerItem).label}: ${words}`;
  return `<${block.kind}> ${words}`;
}
