import type { Finding, Rule } from './rule.ts';

/** A paragraph with more sentences, words or dates than one set of circumstances needs. Lists, quotations and incorporation are let be. */
export const paragraphCompound: Rule = {
  id: 'paragraph-compound',
  check({ complaint, limit }) {
    return complaint.paragraphs.flatMap((paragraph): Finding[] => {
      const { facts, passage, items, label } = paragraph;
      if (
        items.length > 0 ||
        facts.references.some((reference) => reference.incorporates) ||
        /[“"][^“”"]{200}/.test(passage.text)
      )
        return [];
      const words = passage.text.split(/\s+/).length;
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
      if (message === null) return [];
      const values = { number: label, sentences: facts.sentences.length, words, dates };
      return [{ message, values, span: paragraph.labelSpan }];
    });
  },
};
