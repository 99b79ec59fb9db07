import { knownHeading } from '../syntax/known-headings.ts';
import type { RawLine } from './raw-lines.ts';

const TITLED_PAGE =
  /^[A-Z][A-Za-z’',.&() -]{2,60}?(?:\s?[-–—|:]\s?|\s{1,20}|\s?[-–—|:]?\s?[Pp]age\s)(\d{1,3})(?: of \d{1,3})?$/;

/** A line whose repetition may show it as furniture; `edge` where it stands among the first or last lines of its page. */
interface Entry {
  readonly line: RawLine;
  readonly words: string;
  readonly shape: string;
  readonly edge: boolean;
}

/**
 * Sets page furniture aside: docket stamps by their form; running headers and footers, page numbers and watermarks by their
 * repetition from page to page.
 */
export function setFurnitureAside(raw: readonly RawLine[]): void {
  const lines = raw.filter((line) => !line.furniture);
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  const short: Entry[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as RawLine;
    if (line.end - line.start > 160) continue;
    const { stamp, shape, title } = line.words.look;
    if (stamp) {
      line.furniture = true;
      continue;
    }
    if (pages === 1 && !title) continue;
    const edge =
      pages > 1 && ((lines[index - 3]?.page ?? -1) !== line.page || (lines[index + 3]?.page ?? -1) !== line.page);
    short.push({ line, words: line.words.text, shape, edge });
  }
  setBesidePageNumbersAside(raw);
  const groups = new Map<string, Entry[]>();
  for (const entry of short) {
    const group = groups.get(entry.shape);
    if (group) group.push(entry);
    else groups.set(entry.shape, [entry]);
  }
  for (const group of groups.values()) {
    if (group.length < 3) {
      if (group[0]?.line.words.look.pageNumber)
        for (const { line, edge, words } of group) line.furniture ||= edge || /^\D+\d+\D+$/.test(words);
      continue;
    }
    const atEdge = group.filter((entry) => entry.edge);
    if (isWatermark(raw, group)) {
      for (const { line } of group) line.furniture = true;
      continue;
    }
    // The same words at the edge of page after page.
    if (atEdge.length >= Math.max(3, 0.4 * pages)) {
      for (const { line, words } of atEdge) if (!/^\W{0,3}\d{1,4}[.)]/.test(words)) line.furniture = true;
    } else if (countsPages(group)) {
      for (const { line } of group) line.furniture = true;
    } else if (
      pages >= 4 &&
      group.length >= 0.7 * pages &&
      group.every(({ line, words }) => words.length < 40 && standsAlone(raw, line.index))
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
function setBesidePageNumbersAside(raw: readonly RawLine[]): void {
  const beside = new Map<string, RawLine[]>();
  const paged = (raw.at(-1)?.page ?? 0) > 0;
  raw.forEach((line, index) => {
    if (line.furniture || line.end - line.start > 70) return;
    if (paged && raw[index - 4]?.page === line.page && raw[index + 4]?.page === line.page) return;
    if (!numbers(raw[index - 1], line) && !numbers(raw[index + 1], line)) return;
    const words = line.words.text;
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

/** Whether a line is the page number beside another. */
function numbers(number: RawLine | undefined, line: RawLine): boolean {
  return (
    number !== undefined &&
    !number.ruled &&
    number.end - number.start < 20 &&
    Math.abs(number.line - line.line) <= 2 &&
    number.words.look.pageNumber
  );
}

/** Whether a shape's last figure goes up by one from line to line, as page numbers do. */
function countsPages(group: readonly Entry[]): boolean {
  let last = -1;
  for (const { line, words } of group) {
    const found = line.words.look.pageNumber ? /\d{1,3}/.exec(words) : null;
    const value = Number(found?.[0] ?? TITLED_PAGE.exec(words)?.[1] ?? Number.NaN);
    if (Number.isNaN(value) || (last >= 0 && value !== last + 1)) return false;
    last = value;
  }
  return true;
}

/** The same few words again and again with room around them, where no form feed tells the pages apart. */
function isWatermark(raw: readonly RawLine[], group: readonly Entry[]): boolean {
  const words = group[0]?.words ?? '';
  if (words.length > 40 || /\d|^[^A-Za-z]|[.:;,)]$/.test(words)) return false;
  return group.every((entry) => {
    const before = raw[entry.line.index - 1];
    const after = raw[entry.line.index + 1];
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
