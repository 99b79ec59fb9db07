import type { Span } from '../text/span.ts';
import type { LineRecord, RecordedText } from './line-records.ts';

/** The first words of a document that demand a jury, wherever they stand; null where none do. */
export function juryDemand({ source, records }: RecordedText): Span | null {
  for (let line = 0; line < records.length; line++) {
    const { words, start } = records[line] as LineRecord;
    const { jury } = words;
    if (!jury) continue;
    const from = (source.starts[line] as number) + start;
    return { start: from + jury.start, end: from + jury.end };
  }
  return null;
}
