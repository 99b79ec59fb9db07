import { overlap, tidyEdits, type TextEdit } from '../text/edits.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { firstAstray } from './check.ts';
import { overlookedNumbers } from './overlooked.ts';

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

export type Outcome = Change | Refusal;

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

export function refuse(reason: string): Refusal {
  return { refused: reason };
}

/**
 * The change made of the edits, in order; refused where two of them would change the same words, or where the result would not be
 * read as it is meant (`astray` says so where there are better words for it).
 */
export function changeOf(
  complaint: Complaint,
  edits: readonly TextEdit[],
  more: { notes?: readonly string[]; cursor?: number; astray?: string } = {},
): Outcome {
  const tidy = tidyEdits(complaint.source.text, edits);
  if (overlap(tidy)) return refuse('The numbers and the words to be changed cannot be told apart here.');
  const overlooked = overlookedNumbers(complaint).find((place) => disturbs(complaint, tidy, place));
  if (overlooked !== undefined) {
    return refuse(
      `Line ${lineOf(complaint, overlooked)} begins with a number that is not read as a paragraph’s; look at it first.`,
    );
  }
  const astray = firstAstray(complaint, tidy, more.cursor);
  if (astray !== null) {
    const around = `The numbers around line ${lineOf(complaint, astray)} cannot be told for certain, so nothing is changed.`;
    return refuse(more.astray ?? around);
  }
  return {
    edits: tidy,
    ...(more.notes && more.notes.length > 0 ? { note: [...new Set(more.notes)].join(' ') } : {}),
    ...(more.cursor === undefined ? {} : { cursor: more.cursor }),
  };
}

/** The paragraph at a place in the order, or a refusal. */
export function paragraphAt(complaint: Complaint, ordinal: number): Paragraph | Refusal {
  return complaint.paragraphs[ordinal] ?? refuse('There is no numbered paragraph here.');
}

/** The line of an offset as editors show it, from 1. */
export function lineOf(complaint: Complaint, offset: number): number {
  return complaint.source.lineAt(offset) + 1;
}

/** Whether the edits take in the place, or renumber paragraphs behind it. */
function disturbs(complaint: Complaint, edits: readonly TextEdit[], place: number): boolean {
  const numbers = new Set(complaint.paragraphs.map(({ labelSpan }) => labelSpan.start));
  return edits.some(
    (edit) => (edit.start <= place && place < edit.end) || (edit.start > place && numbers.has(edit.start)),
  );
}
