import type { BodyLine } from './body-lines.ts';

/** A footnote as found in the body's lines, `first` and `last` included; its words begin at `textStart` in the document. */
export interface FootnoteLines {
  readonly first: number;
  readonly last: number;
  readonly textStart: number;
}

/** How far down its page a footnote may run. */
const LONGEST = 25;

/**
 * The footnotes: Markdown's own (`[^1]: ...`), and in text taken out of a PDF the notes at the foot of a page. Those are found
 * by three signs together: the next number in turn at a line's beginning, its mark in the text of that page or the one before, and the page's end
 * below it. Linear in the lines.
 */
export function footnotesOf(text: string, lines: readonly BodyLine[]): FootnoteLines[] {
  const notes: FootnoteLines[] = [];
  let expected = 1;
  let marked = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    const { words } = line.facts;
    const markdown = words.startsWith('[^') ? /^\[\^[\w-]{1,20}\]: ?/.exec(words) : null;
    if (markdown) {
      let last = at;
      while (
        last + 1 < lines.length &&
        (lines[last + 1] as BodyLine).gap === 0 &&
        !/^\[\^/.test((lines[last + 1] as BodyLine).facts.words)
      )
        last++;
      notes.push({ first: at, last, textStart: Math.min(line.end, line.start + markdown[0].length) });
      at = last;
      continue;
    }
    const textStart = marked ? noteAt(text, line, expected) : -1;
    const last = textStart < 0 ? -1 : pageEnd(lines, at);
    if (last >= 0) {
      // Several notes may share the foot of one page.
      let first = at;
      let start = textStart;
      for (let next = at + 1; next <= last; next++) {
        const other = noteAt(text, lines[next] as BodyLine, expected + 1);
        if (other < 0) continue;
        notes.push({ first, last: next - 1, textStart: start });
        expected++;
        first = next;
        start = other;
      }
      notes.push({ first, last, textStart: start });
      expected++;
      marked = false;
      at = last;
    } else if (!marked) marked = marks(words, expected);
  }
  return notes;
}

/** Where the words of note `number` begin if the line begins it, else -1. */
function noteAt(text: string, line: BodyLine, number: number): number {
  if (line.above === number && /^[A-Z“"§]/.test(line.facts.words)) return line.start;
  const found = /^\^?(\d{1,3})\^?\s{0,3}(?=[A-Z“"§])/.exec(text.slice(line.start, Math.min(line.end, line.start + 12)));
  return found && Number(found[1]) === number ? Math.min(line.end, line.start + found[0].length) : -1;
}

/** The last line of the page, if it is near and no blank-separated heading or paragraph's number stands before it; else -1. */
function pageEnd(lines: readonly BodyLine[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + LONGEST); at++) {
    const line = lines[at] as BodyLine;
    if (at > from && (/^(?:dot|paren|pilcrow|decimal)$/.test(line.facts.marker?.style ?? '') || line.facts.count))
      return -1;
    const next = lines[at + 1];
    if (next === undefined) return -1;
    if (next.page !== line.page || next.afterFoot) return at;
  }
  return -1;
}

/** Whether the words bear the mark of note `number`, as PDF text writes it: "the agreement.3", "the agreement^3". */
function marks(words: string, number: number): boolean {
  const digits = String(number);
  for (let at = words.indexOf(digits, 1); at > 0; at = words.indexOf(digits, at + 1)) {
    const before = words[at - 1] as string;
    const behind = words[at + digits.length] ?? ' ';
    if (/[A-Za-z.,;:”"’'^)\]]/.test(before) && /[\s.,;:^)\]”"—–-]/.test(behind) && !/\d/.test(words[at - 2] ?? ''))
      return true;
  }
  return false;
}
