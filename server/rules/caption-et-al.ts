import { spanInDocument } from '../text/passage.ts';
import type { Rule } from './rule.ts';

const ET_AL = /\bet\.? al(?:\b\.?|ia\b)/gi;

/** "et al." among the parties of the caption. */
export const captionEtAl: Rule = {
  id: 'caption-et-al',
  check({ complaint, whole }) {
    if (!whole) return [];
    const title = complaint.caption?.titleSpan?.start ?? Infinity;
    return complaint.blocks
      .filter((block) => block.kind === 'caption')
      .flatMap((block) =>
        [...block.passage.text.matchAll(ET_AL)].map((match) =>
          spanInDocument(block.passage, { start: match.index, end: match.index + match[0].length }),
        ),
      )
      .filter((span) => span.start < title)
      .map((span) => ({ message: 'et-al', span }));
  },
};
