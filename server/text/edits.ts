import type { Span } from './span.ts';

/** A stretch of a text and what stands there afterwards. An insert has an empty stretch. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text with all edits made. `edits` are sorted, do not overlap, and count their offsets in the text as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** The edits that lead back: `applyEdits(applyEdits(text, edits), invertEdits(text, edits))` is `text`, byte for byte. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
  });
}

/** The edits sorted by place, those that change nothing left out, and those that begin at one place made one. */
export function tidyEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const sorted = edits
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const tidy: TextEdit[] = [];
  for (const edit of sorted) {
    const last = tidy.at(-1);
    if (last && last.start === edit.start && last.end === last.start) {
      tidy[tidy.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else tidy.push(edit);
  }
  return tidy;
}

/** Whether two of the sorted edits change the same stretch. */
export function overlap(edits: readonly TextEdit[]): boolean {
  return edits.some((edit, index) => index > 0 && edit.start < (edits[index - 1] as TextEdit).end);
}

/** Where the edit's own text begins once all of the edits are made; edits at the same place stand behind it. */
export function startAfter(edits: readonly TextEdit[], edit: TextEdit): number {
  let start = edit.start;
  for (const other of edits) {
    if (other !== edit && other.start < edit.start) start += other.text.length - (other.end - other.start);
  }
  return start;
}

/** A stretch of the text with those edits made that lie wholly in it. */
export function sliceEdited(text: string, span: Span, edits: readonly TextEdit[]): string {
  const inside = edits
    .filter((edit) => span.start <= edit.start && edit.end <= span.end)
    .map((edit) => ({ start: edit.start - span.start, end: edit.end - span.start, text: edit.text }));
  return applyEdits(text.slice(span.start, span.end), tidyEdits(text.slice(span.start, span.end), inside));
}
