import { spanInDocument } from '../text/passage.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Rule } from './rule.ts';

const ET_AL = /\bet\.? al(?:\b\.?|ia\b)/gi;

/** "et al." among the parties of the caption. */
export const captionEtAl: Rule = {
  id: 'caption-et-al',
  check({ complaint, whole }) {
    if (!whole) return [];
    const court = complaint.caption?.courtSpan?.start ?? 0;
    const title = complaint.caption?.titleSpan?.start ?? Infinity;
    return (
      complaint.blocks
        .filter((block) => block.kind === 'caption')
        .flatMap((block) =>
          [...block.passage.text.matchAll(ET_AL)].map((match) =>
            spanInDocument(block.passage, { start: match.index, end: match.index + match[0].length }),
          ),
        )
        // A cover letter before the court's name, or a line "Re:", names the case as letters do.
        .filter((span) => span.start > court && span.start < title && !/\bre:/i.test(lineBefore(complaint, span.start)))
        .map((span) => ({ message: 'et-al', span }))
    );
  },
};

function lineBefore({ source }: Complaint, offset: number): string {
  return source.text.slice(source.line(source.lineAt(offset)).start, offset);
}
