import type { Complaint } from '../model/complaint.ts';
import type { Places } from '../protocol/requests.ts';
import { firstWords } from './convert.ts';

/** The paragraphs and counts between which a drafter jumps. */
export function namedPlaces(complaint: Complaint): Places {
  const { source } = complaint;
  return {
    paragraphs: complaint.paragraphs.map((paragraph) => ({
      name: `¶ ${paragraph.label}`,
      words: firstWords(paragraph.passage.text),
      at: source.position(paragraph.labelSpan.start),
    })),
    counts: complaint.counts.map((count) => ({
      name: count.label ?? count.title,
      words: count.label ? count.title : '',
      at: source.position(count.heading.span.start),
    })),
  };
}
