import type { Span } from '../text/span.ts';

const REACH = 300;
const SMALL = /^(?:of|the|and|&|for|to|in|de|la|del|von|van|d\/b\/a|et|al\.|a|an|on)$/;
const TAIL = /^(?:Inc|Corp|Co|Ltd|LLC|L\.L\.C|LP|L\.P|LLP|N\.A|P\.C|P\.A|PLLC|S\.A|Jr|Sr|II|III|M\.D|Ph\.D|Esq)\b/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|these|those|such|all|certain|any|each|other|various)$/i;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words before `at` that a name given there stands for: those whose initials it is, else the capitalised name before it,
 * else the words back to the last article. Empty at `at` where nothing can be told.
 */
export function standsBefore(text: string, at: number, term: string): Span {
  let end = at;
  const from = Math.max(0, at - REACH);
  const trim = (): void => {
    while (end > from && /[\s,*_\\“”"]/.test(text[end - 1] as string)) end--;
  };
  trim();
  // "Tern LLC (f/k/a Oak LLC) (“Tern”)": what stands in a parenthesis between belongs to neither.
  if (text[end - 1] === ')') {
    const open = text.lastIndexOf('(', end);
    if (open > from) {
      end = open;
      trim();
    }
  }
  const words: Word[] = [...text.slice(from, end).matchAll(/\S+/g)].map((match) => ({
    text: match[0].replace(/[*_\\]/g, ''),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const named = byInitials(words, term) ?? byCapitals(words);
  if (named !== null) return { start: skipMarks(text, named, end), end };
  const described = byArticle(words);
  return described === null
    ? { start: at, end: at }
    : { start: skipMarks(text, described.start, described.end ?? end), end: described.end ?? end };
}

/** The start of the words whose initials the term is ("Federal Bureau of Investigation" for FBI), read from the end. */
function byInitials(words: readonly Word[], term: string): number | null {
  const letters = term.replace(/\P{Lu}/gu, '');
  if (!/^[\p{Lu}&.’'-]{2,9}s?$/u.test(term) || letters.length < 2) return null;
  let left = letters.length;
  for (let index = words.length - 1; index >= 0 && words.length - index <= letters.length * 2 + 2; index--) {
    const word = words[index] as Word;
    for (const part of word.text.split('-').reverse()) {
      const initial = /\p{L}/u.exec(part)?.[0]?.toUpperCase();
      if (left > 0 && initial === letters[left - 1]) left--;
      else if (!SMALL.test(part) && !/^\d+$/.test(part)) return null;
    }
    if (left === 0) return word.start;
  }
  return null;
}

/** The start of the capitalised words at the end, "Inc." behind a comma among them. */
function byCapitals(words: readonly Word[]): number | null {
  let first: number | null = null;
  for (let index = words.length - 1; index >= 0; index--) {
    const { text, start } = words[index] as Word;
    const next = words[index + 1]?.text;
    if (next !== undefined && (/[;:)”"\]]/.test(text) || /^\d+\.$/.test(text))) break;
    if (next !== undefined && /,$/.test(text) && !TAIL.test(next)) break;
    if (next !== undefined && /\.$/.test(text) && text.length > 6 && !/\.\p{L}\.$/u.test(text)) break;
    if (/^[“"‘(]?[\p{Lu}\d§]/u.test(text)) {
      if (/^(?:Defendants?|Plaintiffs?|On|In|The|By|At|As|This|That|See)$/.test(text) && first !== null) break;
      first = start;
    } else if (!SMALL.test(text) || first === null) break;
  }
  // Figures alone (a year, a section) are no name.
  return first !== null && words.some(({ start, text }) => start >= first && /^[“"‘(]?\p{Lu}/u.test(text))
    ? first
    : null;
}

/** The words behind the last article, or the name that they describe: "Tern LLC, a Delaware company (“Tern”)". */
function byArticle(words: readonly Word[]): { readonly start: number; readonly end: number | null } | null {
  const from = (index: number): { readonly start: number; readonly end: null } | null => {
    const word = words[index];
    return word ? { start: word.start, end: null } : null;
  };
  for (let index = words.length - 1; index >= 0 && words.length - index <= 14; index--) {
    const { text } = words[index] as Word;
    // "a letter of that day" begins with its first article.
    if (/^(?:this|that|its|his|her|their|these)$/.test(text) && words[index - 1]?.text === 'of') continue;
    if (DETERMINER.test(text)) {
      const before = words[index - 1];
      const name = /^an?$/.test(text) && before?.text.endsWith(',') ? byCapitals(words.slice(0, index)) : null;
      return name !== null && before ? { start: name, end: before.end - 1 } : from(index + 1);
    }
    if (index < words.length - 1 && /[,;:.]$/.test(text) && !/^\d{1,2},$/.test(text)) return from(index + 1);
  }
  return words.length <= 6 ? from(0) : null;
}

function skipMarks(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && /[\s*_\\“"]/.test(text[start] as string)) start++;
  return start;
}
