import type { Block } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { isQuoted, scanner } from './scan.ts';
import type { Finding, Rule } from './rule.ts';

interface Named extends Span {
  readonly words: string;
  /** Its last word, in the singular. */
  readonly noun: string;
}

/** Up to three capitalized words and a common noun in capitals behind "the": "the Purchase Agreement". */
const NAMED =
  /\b(?:[Tt]he|[Tt]his|[Ss]uch|[Ss]aid)\s+(?<words>(?:\p{Lu}[\p{L}’'-]*\s+){0,3}(?<noun>\p{Lu}\p{Ll}+))(?![\p{L}’'-])(?!\s+\p{Lu})/gu;

const singular = (words: string): string => words.toLowerCase().replace(/(?<=[^s])s$/, '');

const word = ({ passage }: Block, { start, end }: Span): string => singular(passage.text.slice(start, end));

const named = scanner(
  (text) =>
    [...text.matchAll(NAMED)].flatMap((match): Named[] => {
      const { words = '', noun = '' } = match.groups ?? {};
      if (isQuoted(text, match.index)) return [];
      const end = match.index + match[0].length;
      return [{ start: end - words.length, end, words: words.replace(/\s+/g, ' '), noun: singular(noun) }];
    }),
  ['caption', 'contents', 'heading', 'prayer', 'prayer-item', 'signature', 'verification', 'footnote', 'end'],
);

/**
 * A common noun that is written as a defined term again and again, and that nothing defines. What follows "the" alone is looked at, so that names of
 * people, places and laws are not. Said once for each, at its first use.
 */
export const termUndefined: Rule = {
  id: 'term-undefined',
  check(context) {
    const { complaint, terms, whole } = context;
    if (!whole) return [];
    const nouns = new Set(context.hits('noun').map(({ block, at }) => word(block, at)));
    const uses = new Map<string, { words: string; span: Span }[]>();
    for (const { found, span } of named(complaint)) {
      if (!nouns.has(found.noun)) continue;
      const key = singular(found.words);
      uses.set(key, [...(uses.get(key) ?? []), { words: found.words, span }]);
    }
    const { text } = complaint.source;
    const known = [...terms.map(({ name }) => name), complaint.caption?.title ?? ''].join('\n').toLowerCase();
    return [...uses].flatMap(([key, found]): Finding[] => {
      const [first] = found;
      if (!first || found.length < context.limit('uses') || known.includes(key)) return [];
      // In quotation marks anywhere, it is told what it is in some way that was not read.
      if (new RegExp(`["“'‘](?:the )?${key.replace(/[^\p{L}\p{N}]+/gu, '\\s+')}`, 'iu').test(text)) return [];
      return [{ message: 'undefined', values: { term: first.words, number: found.length }, span: first.span }];
    });
  },
};
