import { removedDefinition } from './removed-definition.ts';
import { CUSTOMARY, isUsed } from './term-uses.ts';
import type { Finding, Rule } from './rule.ts';

/** A term that nothing uses after its definition. */
export const termUnused: Rule = {
  id: 'term-unused',
  check({ complaint, terms }) {
    const names = new Set<string>();
    return terms.flatMap((term): Finding[] => {
      if (names.has(term.name) || CUSTOMARY.test(term.name) || term.block.kind === 'caption') return [];
      names.add(term.name);
      if (isUsed(complaint, terms, term.name)) return [];
      const fixes = [{ action: 'remove', edits: removedDefinition(complaint, term) }];
      return [{ message: 'unused', values: { term: term.name }, span: term.span, fixes }];
    });
  },
};
