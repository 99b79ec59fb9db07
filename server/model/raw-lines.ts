import type { LineRecord, LineWords, RecordedText } from './line-records.ts';

/** A line with words on its way to being a line of the body: its span shrinks as what is no text is set aside. Offsets are the document's. */
export interface RawLine {
  /** Its place among the raw lines. */
  readonly index: number;
  /** Its number in the document, from 0. */
  readonly line: number;
  start: number;
  end: number;
  indent: number;
  readonly page: number;
  furniture: boolean;
  /** A line number of pleading paper, alone on its line. */
  ruled: boolean;
  /** The whole number with which it begins, where no punctuation follows; -1 for none. */
  readonly margin: number;
  /** Where the text behind that number begins. */
  readonly behind: number;
  /** What stands from `start` to `end`. */
  words: LineWords;
}

/** All lines with words; blank ones are left out. */
export function rawLines({ source, records }: RecordedText): RawLine[] {
  const raw: RawLine[] = [];
  let page = 0;
  for (let line = 0; line < records.length; line++) {
    const { start, end, indent, feeds, margin, behind, words } = records[line] as LineRecord;
    page += feeds;
    if (start === end) continue;
    const from = source.starts[line] as number;
    raw.push({
      index: raw.length,
      line,
      start: from + start,
      end: from + end,
      indent,
      page,
      furniture: false,
      ruled: false,
      margin,
      behind: from + behind,
      words,
    });
  }
  return raw;
}
