import type { Span } from '../text/span.ts';

const OPENING = '[Describe the facts that show: ';
const BLANK = /\[Describe the facts that show: [^[\]]{1,400}\]/g;

/** A blank for the facts that an element asks for: what is to be shown stands in brackets, so that it asserts nothing. */
export function factBlank(toShow: string): string {
  return `${OPENING}${toShow.replace(/[[\]]/g, '')}]`;
}

/** The blanks for facts in a text, in order. */
export function factBlanks(text: string): Span[] {
  if (!text.includes(OPENING)) return [];
  return [...text.matchAll(BLANK)].map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }));
}
