import { CUSTOMARY } from './term-uses.ts';
import type { Finding, Rule } from './rule.ts';

/** A term in capitals of its own (an acronym, two words or more) that a numbered paragraph uses before it is defined. */
export const termBeforeDefinition: Rule = {
  id: 'term-before-definition',
  check({ complaint, terms }) {
    const seen = new Set<string>();
    return terms.flatMap((term): Finding[] => {
      if (seen.has(term.name) || CUSTOMARY.test(term.name) || term.block.kind !== 'paragraph') return [];
      seen.add(term.name);
      if (!/^[A-Z]{2,}$|^\p{Lu}\S* \p{Lu}/u.test(term.name) || folded(term.stands).includes(folded(term.name)))
        return [];
      for (const paragraph of complaint.paragraphs) {
        if (paragraph.index >= term.block.index) return [];
        const at = wordAt(paragraph.passage.text, term.name);
        if (at < 0) continue;
        const start = complaint.source.text.indexOf(term.name, paragraph.span.start);
        if (start < 0 || start >= paragraph.span.end) return [];
        // Words that another definition stands for, or that stand in brackets of their own ("[HRB]"), tell what they mean.
        const { text } = complaint.source;
        if (
          /^[\])]|^,? \((?:the |a |collectively,? )?[“"]/.test(
            text.slice(start + term.name.length, start + term.name.length + 24),
          )
        )
          return [];
        if (text.slice(0, term.span.start).includes(`[${term.name}]`)) return [];
        // Behind the title of an article or a book come its volume and number: the words are its author's.
        if (/^[^.]{0,100}\b(?:Vol\.|No\. ?\d)/.test(text.slice(start, start + 120).replace(/\s+/g, ' '))) continue;
        return [
          {
            message: 'before',
            values: { term: term.name, line: complaint.source.lineAt(term.span.start) + 1 },
            span: { start, end: start + term.name.length },
            related: [term.span],
          },
        ];
      }
      return [];
    });
  },
};

const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** Where the name stands as a word, in its own case; -1 where it does not. */
function wordAt(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(words[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(words[at + name.length] ?? ' ')) return at;
  }
  return -1;
}
