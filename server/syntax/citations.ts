import type { Span } from '../text/span.ts';

export type CitationKind =
  | 'statute'
  | 'regulation'
  | 'rule'
  | 'constitution'
  | 'case'
  | 'short-case'
  | 'id'
  | 'docket'
  | 'session-law'
  | 'restatement'
  | 'uniform-code';

/** A citation of law as it stands in one block of text. */
export interface Citation extends Span {
  readonly kind: CitationKind;
  /** One spelling for all ways of writing it: "28 U.S.C. § 1331", "Fed. R. Civ. P. 9(b)", "550 U.S. 544". */
  readonly normal: string;
}

/** The citations in a block's text, in order and without overlap. */
export function readCitations(_text: string): Citation[] {
  return [];
}
