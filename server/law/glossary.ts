import type { Span } from '../text/span.ts';
import { glossary, type GlossaryTerm } from './law.ts';

/** The words of a name in one spelling: lower case, one space, straight apostrophes. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
}

let table: Map<string, GlossaryTerm> | null = null;
let longest = 1;

function names(): Map<string, GlossaryTerm> {
  if (table) return table;
  table = new Map();
  for (const term of glossary) {
    for (const name of [term.term, ...(term.aliases ?? [])]) {
      const key = folded(name);
      longest = Math.max(longest, key.split(' ').length);
      if (!table.has(key)) table.set(key, term);
    }
  }
  return table;
}

/** The entry of a name, alias or plural, or null. */
export function glossaryTerm(name: string): GlossaryTerm | null {
  const key = folded(name);
  const all = names();
  const singular = [key.replace(/ies$/, 'y'), key.replace(/es$/, ''), key.replace(/s$/, ''), key.replace(/'s$|'$/, '')];
  return [key, ...singular].map((form) => all.get(form)).find((term) => term !== undefined) ?? null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu;

/** The longest term of the glossary that stands at the offset, and where; null where there is none. */
export function glossaryAt(text: string, offset: number): { term: GlossaryTerm; span: Span } | null {
  names();
  const from = Math.max(0, offset - 120);
  const words = [...text.slice(from, offset + 120).matchAll(WORD)].map((found) => ({
    start: from + found.index,
    end: from + found.index + withoutEnd(found[0]),
  }));
  const at = words.findIndex((word) => word.start <= offset && offset <= word.end);
  if (at < 0) return null;
  for (let size = Math.min(longest, words.length); size > 0; size--) {
    for (let first = Math.max(0, at - size + 1); first <= at; first++) {
      const last = words[first + size - 1];
      const start = words[first]?.start;
      if (last === undefined || start === undefined) continue;
      const term = glossaryTerm(text.slice(start, last.end));
      if (term) return { term, span: { start, end: last.end } };
    }
  }
  return null;
}

/** The length of a word without the points and apostrophes behind it. */
function withoutEnd(word: string): number {
  let end = word.length;
  while (end > 0 && ".'’".includes(word[end - 1] as string)) end--;
  return end;
}
