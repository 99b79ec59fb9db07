import { split } from '../edits/split.ts';
import { spanInDocument } from '../text/passage.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import { fixByOperation } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** A paragraph with more sentences, words or dates than one set of circumstances needs. Lists, quotations and incorporation are let be. */
export const paragraphCompound: Rule = {
  id: 'paragraph-compound',
  check({ complaint, limit }) {
    return complaint.paragraphs.flatMap((paragraph): Finding[] => {
      const { facts, passage, items, label } = paragraph;
      if (items.length > 0 || facts.references.some((reference) => reference.incorporates)) return [];
      const words = wordsIn(facts, passage.text);
      const dates = new Set(
        facts.dates.filter((date) => date.day !== null).map((date) => `${date.year}-${date.month}-${date.day}`),
      ).size;
      const message =
        facts.sentences.length > limit('sentences')
          ? 'sentences'
          : words > limit('words')
            ? 'words'
            : dates > limit('dates')
              ? 'dates'
              : null;
      if (message === null || /[“"][^“”"]{200}/.test(passage.text)) return [];
      const values = { number: label, sentences: facts.sentences.length, words, dates };
      const half = facts.sentences[Math.ceil(facts.sentences.length / 2)];
      if (!half) return [{ message, values, span: paragraph.labelSpan }];
      const at = spanInDocument(passage, { start: half.start, end: half.start + 1 }).start;
      const beginning = passage.text.slice(half.start, half.end).split(/\s+/).slice(0, 4).join(' ');
      const fixes = [fixByOperation(complaint, 'split', () => split(complaint, at), { beginning })];
      return [{ message, values, span: paragraph.labelSpan, fixes }];
    });
  },
};

/** Kept by the words: the facts of equal words are one object. */
const kept = new WeakMap<BlockFacts, number>();

function wordsIn(facts: BlockFacts, text: string): number {
  let count = kept.get(facts);
  if (count === undefined) {
    count = text.split(/\s+/).length;
    kept.set(facts, count);
  }
  return count;
}
