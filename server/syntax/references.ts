import type { Span } from '../text/span.ts';
import type { Citation } from './citations.ts';

/** What a reference points at. */
export type ReferenceKind = 'paragraph' | 'count' | 'section' | 'exhibit' | 'prayer-item';

/** One end of a range: a number as written (`50`, `3.4`, `12A`, `II`, `IV.B`, `A`) and where it stands. */
export interface ReferenceLabel extends Span {
  readonly label: string;
  /** A sub-item behind it, as written: `(b)`; null where there is none. */
  readonly item: string | null;
}

/** One number or one range of numbers, ends included. `to` is null for a single number. */
export interface ReferenceRange extends Span {
  readonly from: ReferenceLabel;
  readonly to: ReferenceLabel | null;
}

/** A reference that names no number. `before`: all before this paragraph; `previous`: the one before it; `this`: this document or count. */
export type RelativeReference = 'before' | 'previous' | 'section';

/** A phrase that refers to parts of a pleading, as it stands in one block of text. */
export interface Reference extends Span {
  readonly kind: ReferenceKind;
  readonly ranges: readonly ReferenceRange[];
  /** Numbers taken out again: "except paragraph 9". */
  readonly except: readonly ReferenceRange[];
  /** Set where the phrase names no number ("each of the foregoing allegations"). */
  readonly relative: RelativeReference | null;
  /** Somebody else's parts ("Smith Decl. ¶ 4", "paragraph 7 of the Agreement"): known as such and left alone. */
  readonly foreign: boolean;
  /** Whether the sentence incorporates, realleges or repeats what it refers to. */
  readonly incorporates: boolean;
}

/** The references in a block's text, in order. `citations` are those of the same text: a statute's paragraph is no reference. */
export function readReferences(_text: string, _citations: readonly Citation[]): Reference[] {
  return [];
}
