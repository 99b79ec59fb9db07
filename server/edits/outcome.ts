import type { TextEdit } from '../text/edits.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';

/** What to do to a document, as one step that can be undone. */
export interface Change {
  /** Sorted, without overlap; offsets are those of the text that was read. */
  readonly edits: readonly TextEdit[];
  /** What the drafter should know, in plain sentences. */
  readonly note?: string;
  /** Where the cursor belongs, as an offset in the text after the change. */
  readonly cursor?: number;
}

/** Why nothing is changed: one plain sentence. */
export interface Refusal {
  readonly refused: string;
}

/** What an operation comes to. */
export type Outcome = Change | Refusal;

/** Whether nothing is changed. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

/** A refusal for this reason: one plain sentence. */
export function refuse(reason: string): Refusal {
  return { refused: reason };
}

/** The paragraph at a place in the order, or a refusal. */
export function paragraphAt(complaint: Complaint, ordinal: number): Paragraph | Refusal {
  return complaint.paragraphs[ordinal] ?? refuse('There is no numbered paragraph here.');
}

/** The line of an offset as editors show it, from 1. */
export function lineOf(complaint: Complaint, offset: number): number {
  return complaint.source.lineAt(offset) + 1;
}
