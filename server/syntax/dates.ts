import type { Span } from '../text/span.ts';

/** A date in words or figures as it stands in one block of text. */
export interface DateMention extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** 0 for Sunday, where the text names the weekday. */
  readonly weekday: number | null;
}

/** The dates in a block's text, in order. */
export function readDates(_text: string): DateMention[] {
  return [];
}
