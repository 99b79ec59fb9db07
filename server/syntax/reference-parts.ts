import type { Span } from '../text/span.ts';

/** What a reference points at. */
export type ReferenceKind = 'paragraph' | 'count' | 'section' | 'exhibit' | 'prayer-item';

/** One end of a range: a number (`50`, `3.4`, `12A`, `II`, `IV.B`, `A`), a letter that a scan made of a figure read as the figure, and where it stands. */
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

/** A reference that names no number. `before`: all before this paragraph (or count); `previous`: the last ones before it. */
export type RelativeReference = 'before' | 'previous';

/** A phrase that refers to parts of a pleading, as it stands in one block of text. */
export interface Reference extends Span {
  readonly kind: ReferenceKind;
  readonly ranges: readonly ReferenceRange[];
  /** Numbers taken out again: "except paragraph 9". */
  readonly except: readonly ReferenceRange[];
  /** Set where the phrase names no number ("each of the foregoing allegations"). */
  readonly relative: RelativeReference | null;
  /** How many a `previous` reference reaches back: 3 for "the preceding three paragraphs", else 1. */
  readonly reach: number;
  /** Somebody else's parts ("Smith Decl. ¶ 4", "paragraph 7 of the Agreement"): known as such and left alone. */
  readonly foreign: boolean;
  /** Whether the sentence incorporates, realleges or repeats what it refers to. */
  readonly incorporates: boolean;
}

/** What a reader of one kind of phrase yields; the sentence and the quotation marks around it are looked at by the caller. */
export type Phrase = Omit<Reference, 'incorporates' | 'reach'> & { readonly reach?: number };
