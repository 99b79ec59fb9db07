import { isSpace } from '../text/space.ts';
import type { RecordedText } from './line-records.ts';
import type { RawLine } from './raw-lines.ts';

/** Pleading paper: runs of lines numbered one by one, whose text runs on from line to line. A number alone on its line is never text. */
export function setMarginsAside({ source: { text }, words }: RecordedText, raw: readonly RawLine[]): void {
  let run: RawLine[] = [];
  const strip = (line: RawLine): void => {
    stripMargin(text, line);
    line.words = words(text.slice(line.start, line.end));
  };
  const close = (): void => {
    const worded = run.filter((line) => line.behind < line.end);
    const onward = worded.filter((line) => !/[A-Z“"(]/.test(text[line.behind] ?? '')).length;
    if (
      run.length >= 6 &&
      worded.length > 0 &&
      (onward >= 0.25 * worded.length || worded.length < 0.6 * run.length || run.length > 24)
    ) {
      run.forEach(strip);
    }
    run = [];
  };
  for (const line of raw) {
    if (line.margin < 0) continue;
    const last = run.at(-1);
    if (last === undefined || !follows(run, last, line)) close();
    run.push(line);
  }
  close();
  // A number that stands at both ends of a line counts lines, whatever stands around it.
  const both = raw.filter((line) => line.start !== line.behind && atBothEnds(text, line));
  if (both.length >= 6) both.forEach(strip);
  for (const line of raw) if (line.margin >= 0 && line.behind >= line.end) line.furniture = true;
}

/** Whether a line's number goes on counting: by one from line to line, or, in a column that is plainly numbered, over lines left blank. */
function follows(run: readonly RawLine[], last: RawLine, line: RawLine): boolean {
  if (line.line - last.line <= 4 && line.margin === last.margin + 1) return true;
  const on = line.margin - last.margin;
  return run.length >= 6 && line.indent === last.indent && on > 0 && line.line - last.line <= 4 * on;
}

function atBothEnds(text: string, { margin, behind, end }: RawLine): boolean {
  return margin >= 0 && text.slice(behind, end).endsWith(`  ${String(margin)}`);
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
