import { mentions } from '../model/mentions.ts';
import { spanInDocument } from '../text/passage.ts';
import { patternOf } from '../text/pattern.ts';
import { isQuoted } from './scan.ts';
import { CUSTOMARY } from './term-uses.ts';
import type { Finding, Rule } from './rule.ts';

/** A name whose case tells it from common words: several words in capitals, or capitals inside a word. */
const TELLING = /^\p{Lu}\S*(?: \S+)* \p{Lu}\S*$|^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

/** "The purchase agreement" is one that was named; "standard purchase agreements" are any. */
const DEFINITE = /\b(?:the|this|that|these|those|such|said)\s+$/i;

/**
 * A defined term that the text writes in another case after its definition. Silent where the text does so about as often as not: then it
 * means the common words. Capitals throughout are emphasis.
 */
export const termCase: Rule = {
  id: 'term-case',
  check(context) {
    const { complaint, terms } = context;
    const names = new Set(terms.map(({ name }) => name));
    const most = context.limit('share');
    return [...names].flatMap((name): Finding[] => {
      const first = terms.find((term) => term.name === name);
      if (!first || CUSTOMARY.test(name) || !TELLING.test(name)) return [];
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./_-])${patternOf(name)}(?![\\p{L}\\p{N}@/_-]|\\.\\p{L})`, 'giu');
      let uses = 0;
      const others = mentions(complaint, pattern).flatMap(({ block, found: uttered }): Finding[] => {
        if (block.kind !== 'paragraph' && block.kind !== 'prose') return [];
        if (block.index < first.block.index) return [];
        const { text } = block.passage;
        return uttered.flatMap((mention): Finding[] => {
          const { start, end } = mention;
          const found = text.slice(start, end).replace(/\s+/g, ' ');
          if (found === name) {
            uses++;
            return [];
          }
          const span = spanInDocument(block.passage, mention);
          const stands = block.facts.definitions.some(
            (definition) =>
              definition.stands.start <= start && start < Math.max(definition.stands.end, definition.start),
          );
          if (span.start < first.span.end || stands || names.has(found) || isQuoted(text, start)) return [];
          if (found === found.toUpperCase() || capitalOfSentence(text, start, found, name)) return [];
          if (found === found.toLowerCase() && !DEFINITE.test(text.slice(Math.max(0, start - 12), start))) return [];
          return [
            {
              message: 'case',
              values: { found, term: name },
              span,
              related: [first.span],
              fixes: [{ action: 'change', edits: [{ span, text: name }] }],
            },
          ];
        });
      });
      return others.length > uses * most ? [] : others;
    });
  },
};

/** Whether the words differ by the capital that begins a sentence alone. */
function capitalOfSentence(text: string, at: number, found: string, name: string): boolean {
  return found.slice(1) === name.slice(1) && /(?:^|[.!?:]["”’)]?\s+)$/.test(text.slice(Math.max(0, at - 4), at));
}
