import { isClean, isPlaintiff, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** A party of the caption of whose name no telling word stands in the body. */
export const partyNotDescribed: Rule = {
  id: 'party-not-described',
  check({ complaint, whole }) {
    if (!whole) return [];
    const body = complaint.blocks
      .filter((block) => block.kind === 'paragraph' || block.kind === 'prose' || block.kind === 'footnote')
      .map((block) => block.passage.text.toLowerCase().replace(/’/g, "'"))
      .join('\n');
    return (complaint.caption?.parties ?? []).filter(isClean).flatMap((party): Finding[] => {
      const words = tellingWords(party.name);
      if (words.length === 0 || words.some((word) => body.includes(word))) return [];
      return [
        { message: isPlaintiff(party) ? 'plaintiff' : 'defendant', values: { name: party.name }, span: party.span },
      ];
    });
  },
};
