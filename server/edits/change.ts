import { overlap, tidyEdits, type TextEdit } from '../text/edits.ts';
import type { Complaint } from '../model/complaint.ts';
import { firstAstray } from './check.ts';
import { lineOf, refuse, type Outcome } from './outcome.ts';
import { overlookedNumbers } from './overlooked.ts';

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

/** Whether the edits take in the place, or renumber paragraphs behind it. */
function disturbs(complaint: Complaint, edits: readonly TextEdit[], place: number): boolean {
  const numbers = new Set(complaint.paragraphs.map(({ labelSpan }) => labelSpan.start));
  return edits.some(
    (edit) => (edit.start <= place && place < edit.end) || (edit.start > place && numbers.has(edit.start)),
  );
}
