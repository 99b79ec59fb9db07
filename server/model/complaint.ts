import type { Passage } from '../text/passage.ts';
import type { Memory } from '../text/memory.ts';
import type { SourceText } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { BlockFacts } from '../syntax/facts.ts';

/**
 * A complaint as it was read. Everything that a reader can point at lies in `blocks`, in the document's order and without
 * overlap; the other members name the same blocks by what they are. Spans are offsets into `source.text`.
 * The model is made anew from every text and never changed.
 */
export interface Complaint {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly caption: Caption | null;
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly counts: readonly Count[];
  readonly prayer: Prayer | null;
  readonly juryDemand: Span | null;
  readonly signature: SignatureBlock | null;
  readonly verification: Span | null;
  readonly footnotes: readonly Block[];
  /** Where attached exhibits begin, or null. What follows is read for nothing but its span. */
  readonly exhibits: number | null;
  /** What was found in this document, from version to version of it: the same for all that one reader reads. */
  readonly memory: Memory;
}

/** What a block is. `paragraph` is a numbered allegation, `prose` unnumbered text of the body, `end` what follows the pleading. */
export type BlockKind =
  | 'caption'
  | 'contents'
  | 'heading'
  | 'paragraph'
  | 'prose'
  | 'prayer'
  | 'prayer-item'
  | 'signature'
  | 'verification'
  | 'footnote'
  | 'end';

export interface Block {
  readonly kind: BlockKind;
  /** The block's place in `Complaint.blocks`. */
  readonly index: number;
  /** From its first character to its last, page furniture inside included, white space around excluded. */
  readonly span: Span;
  /** Its words: without marker and page furniture. */
  readonly passage: Passage;
  /** What its words say on their face; offsets are into `passage.text`. */
  readonly facts: BlockFacts;
}

export interface Heading extends Block {
  readonly kind: 'heading';
  readonly role: 'section' | 'count' | 'prayer' | 'jury-demand' | 'verification';
  /** 1 for the outermost. */
  readonly level: number;
  /** The words, white space folded, markup dropped, numeral kept. */
  readonly text: string;
  /** Its numeral ("IV", "B", "3"), without punctuation; null where it has none. */
  readonly numeral: string | null;
  readonly parent: Heading | null;
  /** The end of all that stands under it. */
  readonly sectionEnd: number;
}

export interface Paragraph extends Block {
  readonly kind: 'paragraph';
  /** Its place in `Complaint.paragraphs`. */
  readonly ordinal: number;
  /** The number as written, without punctuation or markup: `50`, `1.1`, `12A`. */
  readonly label: string;
  /** The number alone, for edits. */
  readonly labelSpan: Span;
  /** The number with its punctuation and markup. */
  readonly marker: Span;
  /** The innermost heading it stands under. */
  readonly heading: Heading | null;
  readonly count: Count | null;
  readonly items: readonly SubItem[];
}

/** A lettered or numbered item inside a paragraph: `(a)`, `i.`, a bullet. */
export interface SubItem {
  readonly label: string;
  readonly span: Span;
}

export interface Count {
  readonly heading: Heading;
  /** Its place in `Complaint.counts`. */
  readonly index: number;
  /** The counting part, as written: "COUNT III", "FIRST CLAIM FOR RELIEF"; null where there is none. */
  readonly label: string | null;
  /** The number that the label says, or null. */
  readonly number: number | null;
  /** What is pleaded: "Breach of Contract". */
  readonly title: string;
  /** The words behind "against", without the word; null where the heading does not say. */
  readonly against: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** Its unnumbered blocks, where it has any. */
  readonly prose: readonly Block[];
  readonly span: Span;
}

export interface Prayer {
  /** Its heading, or its "WHEREFORE" where it has none. */
  readonly start: number;
  readonly span: Span;
  readonly heading: Heading | null;
  readonly items: readonly PrayerItem[];
}

export interface PrayerItem extends Block {
  readonly kind: 'prayer-item';
  readonly label: string;
  readonly labelSpan: Span;
}

export interface Caption {
  readonly span: Span;
  /** The court's name, white space folded; null if absent. */
  readonly court: string | null;
  readonly courtSpan: Span | null;
  readonly caseNumber: string | null;
  readonly caseNumberSpan: Span | null;
  /** The pleading's designation as written ("VERIFIED COMPLAINT"), white space folded. */
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly parties: readonly Party[];
}

export interface Party {
  /** The bare name, without capacity, alias or description. */
  readonly name: string;
  readonly role: 'plaintiff' | 'defendant' | 'petitioner' | 'respondent' | 'other';
  readonly span: Span;
  /** What the caption adds to the name: "a Delaware corporation", "in her official capacity"; empty where nothing. */
  readonly description: string;
}

export interface SignatureBlock {
  readonly span: Span;
  /** The date it gives, as written; null where it is blank or absent. */
  readonly date: string | null;
}
