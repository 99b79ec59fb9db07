import { numberBlock } from '../edits/number-block.ts';
import type { Complaint } from '../model/complaint.ts';
import { fixByOperation } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** A paragraph of the body without a number, of a length and beginning that make it an allegation of its own. */
export const paragraphUnnumbered: Rule = {
  id: 'paragraph-unnumbered',
  check({ complaint, whole }) {
    const [first, last] = [complaint.paragraphs[0], complaint.paragraphs.at(-1)];
    if (!whole || !first || !last || complaint.paragraphs.length < 10) return [];
    return complaint.blocks.flatMap((block, at): Finding[] => {
      if (block.kind !== 'prose' || block.span.start < first.span.end || block.span.start > last.span.start) return [];
      const words = block.passage.text.trim();
      const before = complaint.blocks[at - 1];
      const begins = before?.kind === 'heading' && complaint.blocks[at + 1]?.kind === 'paragraph';
      if (
        !begins ||
        words.length < 80 ||
        !/^(?:On|In|At|Plaintiffs?|Defendants?|The|As|From) /.test(words) ||
        !/\.$/.test(words)
      )
        return [];
      const fixes = [fixByOperation(complaint, 'number', () => numberBlock(complaint, block))];
      return [{ message: 'unnumbered', span: lineOf(complaint, block.span.start), fixes }];
    });
  },
};

function lineOf(complaint: Complaint, offset: number): { start: number; end: number } {
  return { start: offset, end: complaint.source.line(complaint.source.lineAt(offset)).end };
}
