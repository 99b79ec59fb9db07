import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { Complaint } from '../model/complaint.ts';
import { trials } from '../model/trial.ts';

const readTrial = trials();

/**
 * Makes the edits on a copy, reads it, and looks whether each paragraph that the edits leave is still read as one, and no other is but
 * those that the edits put in. Returns the first place, in the text as it was, where that is not so; null where all is well.
 * It guards against a number that was overlooked or mistaken: renumbering around it would put the rest wrong.
 *
 * @param cursor where new words are still to come, in the text after the edits: it is read as if some were there
 */
export function firstAstray(complaint: Complaint, edits: readonly TextEdit[], cursor?: number): number | null {
  let text = applyEdits(complaint.source.text, edits);
  const words = 'Words that are still to come.';
  const pending =
    cursor !== undefined &&
    /\s$/.test(text.slice(0, cursor)) &&
    !/^[^\S\r\n]*\S/.test(text.slice(cursor, cursor + 200));
  if (pending) text = text.slice(0, cursor) + words + text.slice(cursor);
  const places = new Places(edits, pending ? { at: cursor, by: words.length } : null);
  const starts = new Set(readTrial(complaint, text).paragraphs.map(({ labelSpan }) => labelSpan.start));
  for (const { labelSpan } of complaint.paragraphs) {
    const { place, inside } = places.after(labelSpan);
    if (!inside && !starts.delete(place)) return labelSpan.start;
  }
  for (const start of starts) {
    const origin = places.before(start);
    if (!origin.inside) return origin.place;
  }
  return null;
}

/** Places in the text before and after edits. */
class Places {
  #edits: readonly TextEdit[];
  /** By how much all edits before each one move what follows. */
  #shifts: readonly number[];
  #more: { at: number; by: number } | null;

  constructor(edits: readonly TextEdit[], more: { at: number; by: number } | null) {
    this.#edits = edits;
    let shift = 0;
    this.#shifts = [0, ...edits.map(({ text, start, end }) => (shift += text.length - (end - start)))];
    this.#more = more;
  }

  /** Where a number stands afterwards; `inside` where an edit takes in more than the number. */
  after(span: { start: number; end: number }): { place: number; inside: boolean } {
    const first = firstFrom(this.#edits, span.start);
    const last = this.#edits[first - 1];
    let place = span.start + (this.#shifts[first] as number);
    if (last && last.end > span.start) return { place, inside: true };
    for (let at = first; at < this.#edits.length; at++) {
      const edit = this.#edits[at] as TextEdit;
      if (edit.start > span.start) break;
      if (edit.start === span.start && edit.end <= span.end && edit.end > edit.start) {
        // What is put in right before a number is one edit with the number.
        if (!/^\d{1,6}(?:\.\d{1,6})?[A-Za-z]?$/.test(edit.text)) return { place, inside: true };
        break;
      }
      if (edit.end > span.start && edit.end > edit.start) return { place, inside: true };
      place += edit.text.length - (edit.end - edit.start);
    }
    if (this.#more && place >= this.#more.at) place += this.#more.by;
    return { place, inside: false };
  }

  /** Where a place of the text afterwards comes from; `inside` where an edit wrote it. */
  before(place: number): { place: number; inside: boolean } {
    let at = this.#more && place >= this.#more.at + this.#more.by ? place - this.#more.by : place;
    let shift = 0;
    for (const edit of this.#edits) {
      const start = edit.start + shift;
      if (start > at) break;
      if (at < start + edit.text.length) return { place: edit.start, inside: true };
      shift += edit.text.length - (edit.end - edit.start);
    }
    at -= shift;
    return { place: Math.max(0, at), inside: false };
  }
}

/** The first of the sorted edits that begins at the place or behind it. */
function firstFrom(edits: readonly TextEdit[], place: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle] as TextEdit).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
