import type { Complaint } from '../model/complaint.ts';
import type { Rule } from './rule.ts';

/** "et al." among the parties of the caption. */
export const captionEtAl: Rule = {
  id: 'caption-et-al',
  check({ complaint, whole, hits }) {
    if (!whole) return [];
    const court = complaint.caption?.courtSpan?.start ?? 0;
    const title = complaint.caption?.titleSpan?.start ?? Infinity;
    return (
      hits('et-al')
        .filter(({ block }) => block.kind === 'caption')
        // A cover letter before the court's name, or a line "Re:", names the case as letters do.
        .filter(
          ({ span }) => span.start > court && span.start < title && !/\bre:/i.test(lineBefore(complaint, span.start)),
        )
        .map(({ span: { start, end } }) => ({
          message: 'et-al',
          span: { start, end: complaint.source.text[end] === '.' ? end + 1 : end },
        }))
    );
  },
};

function lineBefore({ source }: Complaint, offset: number): string {
  return source.text.slice(source.line(source.lineAt(offset)).start, offset);
}
