import type { Span } from '../text/span.ts';

/** A name that the text gives to something: `("AWS")`, `hereinafter "X"`. The span is that of the name without its quotation marks. */
export interface Definition extends Span {
  readonly term: string;
  /** The words that it stands for, as far as the text before it shows; empty where unknown. */
  readonly stands: Span;
}

/** The definitions in a block's text, in order. */
export function readDefinitions(_text: string): Definition[] {
  return [];
}
