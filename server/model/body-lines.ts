import type { SourceText } from '../text/lines.ts';
import { knownHeading } from '../syntax/known-headings.ts';
import type { LineFacts } from '../syntax/line.ts';

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

interface RawLine {
  line: number;
  start: number;
  end: number;
  indent: number;
  page: number;
  furniture: boolean;
  /** A line number of pleading paper, alone on its line. */
  ruled: boolean;
  /** The whole number with which it begins, where no punctuation follows; -1 for none. */
  margin: number;
  /** Where the text behind that number begins. */
  behind: number;
}

const STAMP =
  /^(?:case\s+\d?:?\d{2}-\S{2,30}.{0,60}(?:document|doc\.?|filed|page)\b|.{0,80}\bpage ?id ?[.#:]|nyscef doc|index no\.? .{0,60}nyscef|received nyscef|filed: .{3,60} clerk \d|page \d{1,3}(?: of \d{1,3})?$|case \d:\d{2}-[a-z]{2}-\d{3,6}\S{0,20}$|document \d{1,4}(?:-\d{1,3})?$|filed:? \d{1,2}\/\d{1,2}\/\d{2,4}$|\d{1,3} of \d{1,3}$|<!--)/i;
const TITLED_PAGE =
  /^[A-Z][A-Za-z’',.&() -]{2,60}?(?:\s?[-–—|:]\s?|\s{1,20}|\s?[-–—|:]?\s?[Pp]age\s)(\d{1,3})(?: of \d{1,3})?$/;
const PAGE_NUMBER = /^(?:[-–—•.] ?)?\d{1,3}(?: of \d{1,3})?(?: ?[-–—•])?$/;

/**
 * The lines of a text that say something. Page furniture (docket stamps, running headers and footers, page numbers, the line
 * numbers of pleading paper) is set aside by its form and by its repetition from page to page. Linear in the text.
 */
export function bodyLines(
  source: SourceText,
  readLine: (line: string) => LineFacts,
  lookAt: (line: string) => LineLook = lookOf,
): BodyLine[] {
  const raw = rawLines(source);
  setMarginsAside(source.text, raw);
  setFurnitureAside(source.text, raw, lookAt);
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
      facts: readLine(source.text.slice(line.start, line.end)),
    });
    last = line.line;
    aside = 0;
    foot = false;
    lone = null;
  }
  return body;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);

/** All lines with words or a form feed; blank ones are left out. */
function rawLines(source: SourceText): RawLine[] {
  const { text } = source;
  const raw: RawLine[] = [];
  let page = 0;
  for (let index = 0; index < source.lineCount; index++) {
    const span = source.line(index);
    let start = span.start;
    let column = 0;
    while (start < span.end && isSpace(text.charCodeAt(start))) {
      const code = text.charCodeAt(start);
      if (code === 12) {
        page++;
        column = 0;
      } else column += code === 9 ? 4 : 1;
      start++;
    }
    let end = span.end;
    while (end > start && isSpace(text.charCodeAt(end - 1))) {
      if (text.charCodeAt(end - 1) === 12) page++;
      end--;
    }
    if (start === end) continue;
    const number = leadingNumber(text, start, end);
    raw.push({ line: index, start, end, indent: column, page, furniture: false, ruled: false, ...number });
  }
  return raw;
}

function leadingNumber(text: string, start: number, end: number): { margin: number; behind: number } {
  let at = start;
  let value = 0;
  while (at < end && at - start < 4) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    at++;
  }
  if (at === start || at - start > 3) return { margin: -1, behind: start };
  if (at < end && !isSpace(text.charCodeAt(at))) return { margin: -1, behind: start };
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return { margin: value, behind: at };
}

/** Pleading paper: runs of lines numbered one by one, whose text runs on from line to line. A number alone on its line is never text. */
function setMarginsAside(text: string, raw: RawLine[]): void {
  let run: RawLine[] = [];
  const close = (): void => {
    const worded = run.filter((line) => line.behind < line.end);
    const onward = worded.filter((line) => !/[A-Z“"(]/.test(text[line.behind] ?? '')).length;
    if (
      run.length >= 6 &&
      worded.length > 0 &&
      (onward >= 0.25 * worded.length || worded.length < 0.6 * run.length || run.length > 24)
    ) {
      for (const line of run) stripMargin(text, line);
    }
    run = [];
  };
  for (const line of raw) {
    if (line.margin < 0) continue;
    const last = run.at(-1);
    const next = last !== undefined && line.line - last.line <= 4 && line.margin === last.margin + 1;
    if (!next) close();
    run.push(line);
  }
  close();
  for (const line of raw) if (line.margin >= 0 && line.behind >= line.end) line.furniture = true;
}

function stripMargin(text: string, line: RawLine): void {
  const number = String(line.margin);
  line.indent += line.behind - line.start;
  line.start = line.behind;
  // Some pleading paper repeats the number in the right margin.
  if (text.slice(line.start, line.end).endsWith(number)) {
    let end = line.end - number.length;
    if (end === line.start) line.end = end;
    else if (isSpace(text.charCodeAt(end - 1)) && isSpace(text.charCodeAt(end - 2))) {
      while (end > line.start && isSpace(text.charCodeAt(end - 1))) end--;
      line.end = end;
    }
  }
  if (line.start >= line.end) line.furniture = line.ruled = true;
}

/** What tells page furniture from text by a line's own looks. */
export interface LineLook {
  readonly stamp: boolean;
  /** Its words with all figures made alike. */
  readonly shape: string;
}

/** The looks of one line. A pure function. */
export function lookOf(words: string): LineLook {
  return { stamp: STAMP.test(words), shape: words.replace(/\d+/g, '#').replace(/\s+/g, ' ') };
}

function setFurnitureAside(text: string, raw: RawLine[], lookAt: (line: string) => LineLook): void {
  const lines = raw.filter((line) => !line.furniture);
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  const short: { line: RawLine; words: string; shape: string; edge: boolean }[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as RawLine;
    if (line.end - line.start > 160) continue;
    const words = text.slice(line.start, line.end);
    const { stamp, shape } = lookAt(words);
    if (stamp) {
      line.furniture = true;
      continue;
    }
    const edge =
      pages > 1 && ((lines[index - 3]?.page ?? -1) !== line.page || (lines[index + 3]?.page ?? -1) !== line.page);
    short.push({ line, words, shape, edge });
  }
  setBesidePageNumbersAside(text, raw);
  const order = new Map(raw.map((line, index) => [line, index]));
  const groups = new Map<string, { line: RawLine; words: string; edge: boolean }[]>();
  for (const entry of short) {
    const group = groups.get(entry.shape);
    if (group) group.push(entry);
    else groups.set(entry.shape, [entry]);
  }
  for (const group of groups.values()) {
    if (group.length < 3) {
      if (PAGE_NUMBER.test(group[0]?.words ?? ''))
        for (const { line, edge, words } of group) line.furniture ||= edge || /^\D+\d+\D+$/.test(words);
      continue;
    }
    const atEdge = group.filter((entry) => entry.edge);
    if (isWatermark(raw, group, order)) {
      for (const { line } of group) line.furniture = true;
      continue;
    }
    // The same words at the edge of page after page.
    if (atEdge.length >= Math.max(3, 0.4 * pages)) {
      for (const { line, words } of atEdge) if (!/^\W{0,3}\d{1,4}[.)]/.test(words)) line.furniture = true;
    } else if (countsPages(group.map((entry) => entry.words))) {
      for (const { line } of group) line.furniture = true;
    } else if (
      pages >= 4 &&
      group.length >= 0.7 * pages &&
      group.every(({ line, words }) => words.length < 40 && standsAlone(raw, order.get(line) as number))
    ) {
      // A watermark set beside the text.
      for (const { line } of group) line.furniture = true;
    }
  }
}

/**
 * A running title: the same short words above or below the page's number, on two pages or more. Where form feeds part the pages
 * it stands near one: the caption's own title, with numbers of pleading paper around it, is none.
 */
function setBesidePageNumbersAside(text: string, raw: readonly RawLine[]): void {
  const beside = new Map<string, RawLine[]>();
  const paged = (raw.at(-1)?.page ?? 0) > 0;
  raw.forEach((line, index) => {
    if (line.furniture || line.end - line.start > 70) return;
    if (paged && raw[index - 4]?.page === line.page && raw[index + 4]?.page === line.page) return;
    const numbered = [raw[index - 1], raw[index + 1]].some(
      (other) =>
        other !== undefined &&
        !other.ruled &&
        Math.abs(other.line - line.line) <= 2 &&
        PAGE_NUMBER.test(text.slice(other.start, other.end)),
    );
    if (!numbered) return;
    const words = text.slice(line.start, line.end);
    const same = beside.get(words);
    if (same) same.push(line);
    else beside.set(words, [line]);
  });
  for (const [words, same] of beside)
    if (
      same.length > 1 &&
      knownHeading(words) === null &&
      /^[A-Z]/.test(words) &&
      !/[.;:,]$|^(?:count|claim)\b/i.test(words)
    )
      for (const line of same) line.furniture = true;
}

/** Whether a shape's last figure goes up by one from line to line, as page numbers do. */
function countsPages(words: readonly string[]): boolean {
  let last = -1;
  for (const line of words) {
    const found = PAGE_NUMBER.test(line) ? /\d{1,3}/.exec(line) : null;
    const value = Number(found?.[0] ?? TITLED_PAGE.exec(line)?.[1] ?? Number.NaN);
    if (Number.isNaN(value) || (last >= 0 && value !== last + 1)) return false;
    last = value;
  }
  return true;
}

/** The same few words again and again with room around them, where no form feed tells the pages apart. */
function isWatermark(
  raw: readonly RawLine[],
  group: readonly { line: RawLine; words: string }[],
  order: ReadonlyMap<RawLine, number>,
): boolean {
  const words = group[0]?.words ?? '';
  if (words.length > 40 || /\d|^[^A-Za-z]|[.:;,)]$/.test(words)) return false;
  return group.every((entry) => {
    const index = order.get(entry.line) as number;
    const before = raw[index - 1];
    const after = raw[index + 1];
    const room = Math.max(after ? after.line - entry.line.line : 9, before ? entry.line.line - before.line : 9);
    return entry.words === words && room > 3;
  });
}

function standsAlone(raw: readonly RawLine[], index: number): boolean {
  const line = raw[index] as RawLine;
  const before = raw[index - 1];
  const after = raw[index + 1];
  return (before === undefined || line.line - before.line > 1) && (after === undefined || after.line - line.line > 1);
}
