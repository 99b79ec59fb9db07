import { isSpace } from '../text/space.ts';
import type { RecordedText } from './line-records.ts';
import type { RawLine } from './raw-lines.ts';

/** Pleading paper: runs of lines numbered one by one, whose text runs on from line to line. A number alone on its line is never text. */
export function setMarginsAside({ source: { text }, words }: RecordedText, raw: readonly RawLine[]): void {
  let run: RawLine[] = [];
  const close = (): void => {
    const worded = run.filter((line) => line.behind < line.end);
    const onward = worded.filter((line) => !/[A-Z“"(]/.test(text[line.behind] ?? '')).length;
    if (
      run.length >= 6 &&
      worded.length > 0 &&
      (onward >= 0.25 * worded.length || worded.length < 0.6 * run.length || run.length > 24)
    ) {
      for (const line of run) {
        stripMargin(text, line);
        line.words = words(text.slice(line.start, line.end));
      }
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
