import type { BlockFacts } from '../syntax/facts.ts';
import { readLine, type LineFacts } from '../syntax/line.ts';
import { Kept } from '../text/kept.ts';
import { SourceText } from '../text/lines.ts';
import { isSpace } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import { juryWordsIn } from './jury-words.ts';
import { lookOf, type LineLook } from './line-look.ts';

/** The words of a line with what they say and how they look: for equal words one object, each part read when first asked for. */
export class LineWords {
  readonly text: string;
  #facts: LineFacts | null = null;
  #look: LineLook | null = null;
  #jury: Span | null | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get facts(): LineFacts {
    return (this.#facts ??= readLine(this.text));
  }

  get look(): LineLook {
    return (this.#look ??= lookOf(this.text));
  }

  /** The words that demand a jury, or null. */
  get jury(): Span | null {
    return this.#jury === undefined ? (this.#jury = juryWordsIn(this.text)) : this.#jury;
  }
}

/**
 * One line of the document whatever stands around it: the same object for as long as nobody changes the line, so that two
 * records are one only if their lines are. Offsets are counted from the line's beginning.
 */
export interface LineRecord {
  /** Where its words begin and end; equal where it has none. */
  readonly start: number;
  readonly end: number;
  /** How long the line is with all its white space, its line end left out. */
  readonly length: number;
  /** How far its words are indented, in columns. */
  readonly indent: number;
  /** How many form feeds stand around its words. */
  readonly feeds: number;
  /** The whole number with which it begins, where no punctuation follows; -1 for none. */
  readonly margin: number;
  /** Where the text behind that number begins. */
  readonly behind: number;
  readonly words: LineWords;
  /** What was read of words that begin on it. */
  readonly wordings: Wording[];
}

/** Words that were read, and the stretches of lines that they are made of. */
export interface Wording {
  readonly lines: readonly LineRecord[];
  /** The start and the end of each stretch, one behind the other, counted from its line's beginning. */
  readonly bounds: readonly number[];
  readonly text: string;
  readonly facts: BlockFacts;
}

/** The lines of one version of a document. */
export interface RecordedText {
  readonly source: SourceText;
  /** One for each of the lines. */
  readonly records: readonly LineRecord[];
  /** The words as they stand among the records, or read anew. */
  readonly words: (text: string) => LineWords;
}

/** The lines of a document from version to version: those that a change did not touch keep their records. */
export class LineRecords {
  readonly #words = new Kept((text) => new LineWords(text));
  #last: RecordedText | null = null;

  read(text: string): RecordedText {
    const words = (own: string): LineWords => this.#words.get(own);
    if (this.#last === null) {
      const source = new SourceText(text);
      const records = source.starts.map((_, line) => recordOf(source, line, words));
      return (this.#last = { source, records, words });
    }
    const { source, lines } = this.#last.source.changedTo(text);
    const old = this.#last.records;
    const records = old.slice(0, lines.from);
    for (let line = lines.from; line < lines.now; line++) records.push(recordOf(source, line, words));
    for (let line = lines.was; line < old.length; line++) records.push(old[line] as LineRecord);
    this.#words.forgetAllBut(records.length, () => records.map((record) => record.words.text));
    return (this.#last = { source, records, words });
  }
}

function recordOf(source: SourceText, index: number, words: (text: string) => LineWords): LineRecord {
  const { text } = source;
  const line = source.line(index);
  let start = line.start;
  let indent = 0;
  let feeds = 0;
  for (; start < line.end && isSpace(text.charCodeAt(start)); start++) {
    const code = text.charCodeAt(start);
    if (code === 12) {
      feeds++;
      indent = 0;
    } else indent += code === 9 ? 4 : 1;
  }
  let end = line.end;
  for (; end > start && isSpace(text.charCodeAt(end - 1)); end--) if (text.charCodeAt(end - 1) === 12) feeds++;
  const number = leadingNumber(text, start, end);
  return {
    start: start - line.start,
    end: end - line.start,
    length: line.end - line.start,
    indent,
    feeds,
    margin: number.value,
    behind: number.behind - line.start,
    words: words(text.slice(start, end)),
    wordings: [],
  };
}

function leadingNumber(text: string, start: number, end: number): { value: number; behind: number } {
  let at = start;
  let value = 0;
  while (at < end && at - start < 4) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    at++;
  }
  if (at === start || at - start > 3) return { value: -1, behind: start };
  if (at < end && !isSpace(text.charCodeAt(at))) return { value: -1, behind: start };
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return { value, behind: at };
}
