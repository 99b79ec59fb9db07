import type { LineFacts } from '../syntax/line.ts';
import { setFurnitureAside } from './furniture.ts';
import type { RecordedText } from './line-records.ts';
import { setMarginsAside } from './margins.ts';
import { rawLines, type RawLine } from './raw-lines.ts';

/** A line that says something: not blank, no page furniture, its margin numbers set aside. */
export interface BodyLine {
  /** Its number in the document, from 0. */
  readonly line: number;
  /** Where its words begin and end in the document. */
  readonly start: number;
  readonly end: number;
  /** How far its words are indented, in columns. */
  readonly indent: number;
  /** How many lines without words stand before it, page furniture not counted. */
  readonly gap: number;
  /** The page it stands on, from 0, as form feeds count them. */
  readonly page: number;
  /** The number that stands alone on the line above, as a footnote's may; -1 for none. */
  readonly above: number;
  /** Whether a page's foot or head was set aside between the line before and this one. */
  readonly afterFoot: boolean;
  readonly facts: LineFacts;
}

/**
 * The lines of a text that say something. Page furniture (docket stamps, running headers and footers, page numbers, the line
 * numbers of pleading paper) is set aside by its form and by its repetition from page to page. Linear in the text.
 */
export function bodyLines(text: RecordedText): BodyLine[] {
  const raw = rawLines(text);
  setMarginsAside(text, raw);
  setFurnitureAside(raw);
  const body: BodyLine[] = [];
  let last = -1;
  let aside = 0;
  let foot = false;
  let lone: RawLine | null = null;
  for (const line of raw) {
    if (line.furniture || line.start >= line.end) {
      if (line.furniture) aside++;
      foot ||= lone !== null;
      lone = null;
      if (line.ruled) continue;
      if (line.margin >= 0 && line.behind >= line.end) lone = line;
      else foot = true;
      continue;
    }
    const above = lone !== null && line.line === lone.line + 1 && line.page === lone.page ? lone.margin : -1;
    body.push({
      line: line.line,
      start: line.start,
      end: line.end,
      indent: line.indent,
      gap: last < 0 ? 0 : line.line - last - 1 - aside,
      page: line.page,
      above,
      afterFoot: foot || (lone !== null && above < 0),
      facts: line.words.facts,
    });
    last = line.line;
    aside = 0;
    foot = false;
    lone = null;
  }
  return body;
}
