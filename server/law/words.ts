import { stemmer } from 'stemmer';
import type { Span } from '../text/span.ts';

/** A word of a text: its folded form and where it stands. */
export interface Word extends Span {
  readonly word: string;
}

const wordPattern = /§+|%|\$?\d+(?:[.,]\d+)*[a-z]*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/giu;

/**
 * The words of a stretch of text in lower case: punctuation is left out, apostrophes are folded away ("plaintiff's" is
 * "plaintiffs"), amounts are words of their own, `§` is "section" and `%` is "percent".
 */
export function wordsOf(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(wordPattern)) {
    const start = within.start + match.index;
    words.push({ word: fold(match[0]), start, end: start + match[0].length });
  }
  return words;
}

function fold(word: string): string {
  if (word.startsWith('§')) return 'section';
  if (word === '%') return 'percent';
  return word.replace(/['’]/g, '').toLowerCase();
}

const stems = new Map<string, string>();

/** The stem by which a word is compared (Porter, An algorithm for suffix stripping, 1980). Numbers stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    // Far above the vocabulary of any complaint; a bound all the same, for a session that never ends.
    if (stems.size > 100_000) stems.clear();
    stem = stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}

/** The singular of a word, roughly, for headings: there "account" and "accounting" are not the same. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=(?:ss|sh|ch|x)e)s$|(?<![su])s$/, '') : word;
}
