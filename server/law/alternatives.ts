import { patternOf } from '../text/pattern.ts';

/** Finds one of a list's words, whole and in any case. */
export function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)${alternatives(words)}(?!\\w)`, 'i');
}

/** The words of a list of the law as one group of a regular expression, `(?:New York|York)`: of two that begin alike the longer is tried first. */
export function alternatives(words: readonly string[]): string {
  const ordered = words.toSorted((a, b) => b.length - a.length);
  return `(?:${ordered.map((word) => patternOf(word)).join('|')})`;
}
