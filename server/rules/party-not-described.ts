import { lastUnder } from './anchors.ts';
import { fixByParagraph } from './fixes.ts';
import { isClean, isPlaintiff, kindOf, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** A party of the caption of whose name no telling word stands in the body. */
export const partyNotDescribed: Rule = {
  id: 'party-not-described',
  check({ complaint, whole, insert }) {
    if (!whole) return [];
    const body = complaint.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'prose' || kind === 'footnote');
    // A name stands early, so that the search ends early.
    const says = (word: string): boolean => {
      const pattern = new RegExp(word.replace(/[^\p{L}\p{N}]/gu, '.'), 'iu');
      return body.some((block) => pattern.test(block.passage.text));
    };
    return (complaint.caption?.parties ?? []).filter(isClean).flatMap((party): Finding[] => {
      const words = tellingWords(party.name);
      if (words.length === 0 || words.some(says)) return [];
      const side = isPlaintiff(party) ? 'plaintiff' : 'defendant';
      const after = lastUnder(complaint, /\bpart(?:y|ies)\b/i);
      const text = insert(kindOf(party) === 'person' ? 'person' : 'entity', {
        role: side === 'plaintiff' ? 'Plaintiff' : 'Defendant',
        name: party.name,
      });
      const fixes = after ? [fixByParagraph(complaint, 'insert', after, text)] : [];
      return [{ message: side, values: { name: party.name }, span: party.span, fixes }];
    });
  },
};
