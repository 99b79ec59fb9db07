import type { CitationSlip } from '../syntax/citations.ts';
import { isQuoted, scanner, type Scanned } from './scan.ts';
import type { Complaint } from '../model/complaint.ts';

type Slip = CitationSlip & {
  /** The whole citation as written, and as it would be without the slip. */
  readonly of: string;
  readonly mended: string;
};

const folded = (words: string): string => words.replace(/\s+/g, ' ');

const slips = scanner((words, facts) =>
  facts.citations.flatMap((citation) =>
    isQuoted(words, citation.start)
      ? []
      : citation.slips.map((slip): Slip => ({
          ...slip,
          of: folded(words.slice(citation.start, citation.end)),
          mended: folded(words.slice(citation.start, slip.start) + slip.better + words.slice(slip.end, citation.end)),
        })),
  ),
);

/** The slips of form of one kind in the complaint's citations; quotations are left as they are. */
export function slipsOf(complaint: Complaint, kind: CitationSlip['kind']): Scanned<Slip>[] {
  return slips(complaint).filter(({ found }) => found.kind === kind);
}
