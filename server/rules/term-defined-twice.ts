import type { DefinedTerm } from '../model/terms.ts';
import { removedDefinition } from './removed-definition.ts';
import { CUSTOMARY } from './term-uses.ts';
import type { Finding, Rule } from './rule.ts';

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const lastWord = (text: string): string | undefined => words(text).at(-1);

/** Whether two short descriptions share no word with each other, nor either with the name: two things, and not one told twice. */
function tellsApart(name: string, first: string, second: string): boolean {
  const [own, one, other] = [words(name), words(first), words(second)];
  if (one.length === 0 || other.length === 0 || one.length > 8 || other.length > 8) return false;
  return !one.some((word) => other.includes(word)) && !own.some((word) => one.includes(word) || other.includes(word));
}

/** One name defined in two places of the body. Definitions for one count, in the caption, the prayer or a footnote may repeat. */
export const termDefinedTwice: Rule = {
  id: 'term-defined-twice',
  check({ complaint, terms }) {
    const first = new Map<string, DefinedTerm>();
    return terms.flatMap((term): Finding[] => {
      if (CUSTOMARY.test(term.name) || !(term.block.kind === 'paragraph' || term.block.kind === 'prose')) return [];
      const before = first.get(term.name);
      if (!before) {
        first.set(term.name, term);
        return [];
      }
      // A name glossed again beside the same words in one paragraph: Calloway (“Ines”).
      if (before.block === term.block && lastWord(before.stands) === lastWord(term.stands)) return [];
      // An introduction before the first number may define what the body defines again.
      if (
        before.block.kind === 'prose' ||
        /for (?:the )?purposes? of this (?:count|claim|cause)/i.test(term.block.passage.text)
      )
        return [];
      const different = tellsApart(term.name, before.stands, term.stands);
      return [
        {
          message: different ? 'different' : 'same',
          values: { term: term.name, line: complaint.source.lineAt(before.span.start) + 1 },
          span: term.span,
          related: [before.span],
          // Two things under one name need a second name, and no definition less.
          fixes: different ? [] : [{ action: 'remove', edits: removedDefinition(complaint, term) }],
        },
      ];
    });
  },
};
