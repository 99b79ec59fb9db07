import type { Span } from '../text/span.ts';
import type { LineRecord, RecordedText } from './line-records.ts';

const DEMAND =
  /\b(?:jury (?:trial )?(?:is )?(?:hereby )?demand(?:ed)?|demand(?:s|ed)? (?:for )?(?:a )?(?:jury|trial by jury)|trial by jury)\b/i;

/** The words on one line that demand a jury, as a span of the line's words; null where none do. */
export function juryWordsIn(line: string): Span | null {
  const found = DEMAND.exec(line);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The first words of a document that demand a jury, wherever they stand; null where none do. */
export function juryWords({ source, records }: RecordedText): Span | null {
  for (let line = 0; line < records.length; line++) {
    const { words, start } = records[line] as LineRecord;
    const { jury } = words;
    if (!jury) continue;
    const from = (source.starts[line] as number) + start;
    return { start: from + jury.start, end: from + jury.end };
  }
  return null;
}
