/** A half-open stretch of a text, in UTF-16 code units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the offset lies in the span; its end counts, so that a cursor behind a word is on the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The first index in `items`, sorted by start, whose span ends behind `offset`; `items.length` where there is none. */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
