import type { Block } from '../model/complaint.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { isQuoted } from './scan.ts';
import type { Finding, Rule } from './rule.ts';

interface Use {
  readonly words: string;
  readonly span: Span;
}

/** Up to three capitalized words and a common noun in capitals behind "the": "the Purchase Agreement". */
const NAMED =
  /\b(?:the|this|such|said)\s+(?<words>(?:\p{Lu}[\p{L}’'-]*\s+){0,3}(?<noun>\p{Lu}\p{Ll}+))(?![\p{L}’'-])(?!\s+\p{Lu})/gu;

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
    const uses = new Map<string, Use[]>();
    for (const block of complaint.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'prose') continue;
      for (const match of block.passage.text.matchAll(NAMED)) {
        const { words = '', noun = '' } = match.groups ?? {};
        if (!nouns.has(singular(noun)) || isQuoted(block.passage.text, match.index)) continue;
        const start = match.index + match[0].length - words.length;
        const name = words.replace(/\s+/g, ' ');
        const use = { words: name, span: spanInDocument(block.passage, { start, end: start + words.length }) };
        uses.set(singular(name), [...(uses.get(singular(name)) ?? []), use]);
      }
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

const word = ({ passage }: Block, { start, end }: Span): string => singular(passage.text.slice(start, end));

const singular = (words: string): string => words.toLowerCase().replace(/(?<=[^s])s$/, '');
