/** What stands before a reporter's volume: the case's name, and the year where it is written before it (California style). */
export interface CaseName {
  readonly start: number;
  readonly name: string;
  readonly year: number | null;
}

const REACH = 260;
const SMALL_WORDS = new Set('of the and & for de la del von van der ex rel. rel re et al. al al., d/b/a a'.split(' '));
/** Words that introduce a citation and belong to no party's name. */
const SIGNALS = new Set(
  'see cf cf. e.g. e.g., accord but also compare with contra in under following citing quoting as by on when where from and the court court’s held per because although since while if both like unlike id. after before'.split(
    ' ',
  ),
);
/** Short words that end sentences as often as the abbreviations in names do. */
const FULL_WORDS = new Set(
  'act class court fact firm law order party rule state title case claim count exhibit id'.split(' '),
);
const CORPORATE_TAIL = /^(?:Inc|Corp|Co|Ltd|LLC|L\.L\.C|LP|L\.P|LLP|N\.A|P\.C|P\.A|PLLC|S\.A|Jr|Sr|et)\b/;
const VERSUS = /\s(?:v|vs)\.?\s+/g;

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * The name of the case whose volume stands at `volume`, or null. It must stand directly before it, behind a comma or, where the
 * year comes first, behind that: "Smith v. Jones, 550", "Twombly, 550", "Smith v. Jones (2007) 41".
 */
export function caseNameBefore(text: string, volume: number): CaseName | null {
  const from = Math.max(0, volume - REACH);
  const before = text.slice(from, volume);
  let body = trimEndOf(before, ' \t\r\n');
  const yearFirst = /\((?:[^()]{0,40}\s)?(\d{4})\)$/.exec(body);
  if (yearFirst) body = body.slice(0, yearFirst.index).trimEnd();
  else {
    body = trimEndOf(body, '*_');
    if (!body.endsWith(',')) return null;
    body = trimEndOf(body, ',');
  }
  body = trimEndOf(body, '*_ ');
  const start = nameStart(body);
  if (start === null) return null;
  const name = body.slice(start).replace(/\s+/g, ' ').replace(/[*_]/g, '');
  return { start: from + start, name, year: yearFirst ? Number(yearFirst[1]) : null };
}

/** The text without the characters of `marks` at its end. */
function trimEndOf(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

function nameStart(body: string): number | null {
  const versus = [...body.matchAll(VERSUS)].at(-1);
  if (versus) {
    const right = body.slice(versus.index + versus[0].length);
    if (/^[\p{Lu}\d“"‘']/u.test(right) && right.length <= 140 && !/[;(]/.test(right) && !endsSentence(right)) {
      return partyStart(body.slice(0, versus.index));
    }
  }
  const other = /(?:^|[\s*_(])((?:In re|Ex parte|Matter of|Estate of|In the Matter of)\s[^;()]{1,100})$/.exec(body);
  if (other?.[1] !== undefined && !endsSentence(other[1])) return body.length - other[1].length;
  // A short name alone: "Twombly, 550 U.S. at 570".
  const elided = /\s?(?:\.{3}|…)$/.exec(body);
  return partyStart(elided ? body.slice(0, elided.index) : body, 4);
}

/** Whether a sentence ends within the words, so that they are no one name. */
function endsSentence(words: string): boolean {
  return words.split(/\s+/).some((word, index, all) => index < all.length - 1 && isSentenceEnd(word));
}

/** Whether a full stop behind the word ends a sentence: it does not behind what is short enough to be an abbreviation. */
function isSentenceEnd(word: string): boolean {
  const bare = trimEndOf(word, '”"’)');
  if (!bare.endsWith('.')) return false;
  if (bare.length < word.length) return true;
  const letters = bare.slice(0, -1);
  return letters.length > 7 || FULL_WORDS.has(letters.toLowerCase()) || /^(?:\d+|[A-Z&]{3,})$/.test(letters);
}

/** Where the capitalised words at the end of `body` begin: a party's name. Null where there are none. */
function partyStart(body: string, most = 14): number | null {
  const words: Word[] = [...body.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));
  let first: number | null = null;
  let taken = 0;
  for (let index = words.length - 1; index >= 0 && taken < most; index--, taken++) {
    const { text, start } = words[index] as Word;
    const word = text.replace(/^[*_(["“‘]+/, '');
    const opened = text.length - word.length;
    const next = words[index + 1]?.text;
    if (next !== undefined && /[,;:]$/.test(word) && !CORPORATE_TAIL.test(next)) break;
    if (next !== undefined && isSentenceEnd(word)) break;
    // A page or footnote number is no name.
    if (/^[\d–-]+$/.test(word)) break;
    if (/^[\p{Lu}\d]/u.test(word)) {
      if (SIGNALS.has(word.toLowerCase()) && !(word === 'The' || (word === 'In' && next === 're'))) break;
      first = start + opened;
    } else if (!SMALL_WORDS.has(word)) break;
    if (opened > 0) break;
  }
  return first;
}

/** The parenthesis behind a case: "(9th Cir. 2006)", "(W.D. Wash. Jan. 5, 2024)", "(2007)". */
export interface CourtAndYear {
  readonly end: number;
  readonly court: string | null;
  readonly year: number;
}

const PARENTHESIS = /,?\s*[([]([^()[\]]{0,80})[)\]]/y;

/** Reads the court and year at `at`; null where no parenthesis that ends in a year stands there. */
export function readCourtAndYear(text: string, at: number): CourtAndYear | null {
  PARENTHESIS.lastIndex = at;
  const found = PARENTHESIS.exec(text);
  const inner = found?.[1]?.trim();
  const year = inner === undefined ? null : /(?:^|\s)((?:1[6-9]|20)\d\d)$/.exec(inner);
  if (!found || inner === undefined || !year) return null;
  const court = inner
    .slice(0, year.index)
    .replace(/\s+/g, ' ')
    .replace(/\s?(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2},?$/, '')
    .trim();
  return { end: at + found[0].length, court: court === '' ? null : court, year: Number(year[1]) };
}
