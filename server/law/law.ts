import * as data from 'virtual:law';

/** The law of a place: a state by its letters, the federal courts, or what most places hold. */
export type Place = string;

/** Phrases as the law writes them: lower case, `*` a gap of up to eight words, `(a|b)` alternatives. */
export type Phrases = readonly string[];

/** What an authority was cited for, where it was seen and when. */
export interface Authority {
  readonly cite: string;
  readonly for: Place;
  /** The elements it supports; `all` where it lists every one. */
  readonly elements: 'all' | readonly string[];
  /** The public page on which it was seen beside the point. */
  readonly seen: string;
  readonly checked: string;
  readonly note?: string;
}

export interface Element {
  readonly id: string;
  readonly name: string;
  /** What must be alleged, one sentence. */
  readonly says: string;
  readonly cues: Phrases;
  /** Words that allege it by bare legal conclusion only. */
  readonly conclusions?: Phrases;
  /** It is a rule of law itself, and alleged by a sentence that says what the law is. */
  readonly 'of-law'?: boolean;
  /** Absent: true. */
  readonly required?: boolean;
  /** When it is required, for the reader. */
  readonly when?: string;
  readonly 'required-if'?: Phrases;
  readonly 'not-required-if'?: Phrases;
}

/** An element under another name, with further cues. */
export interface Renaming {
  readonly id: string;
  readonly name?: string;
  readonly says?: string;
  readonly cues?: Phrases;
}

/** What a place or a theory changes. */
export interface Variant {
  readonly for?: Place;
  readonly theory?: string;
  readonly 'theory-if'?: Phrases;
  readonly note: string;
  readonly drops?: readonly string[];
  readonly requires?: readonly string[];
  readonly renames?: readonly Renaming[];
  readonly adds?: readonly Element[];
  readonly authority?: readonly Authority[];
}

/** A cause of action or a remedy that is pleaded as one. */
export interface Cause {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly kind: 'claim' | 'remedy';
  readonly standard: 'rule-8' | 'rule-9b';
  readonly headings: Phrases;
  /** Words of a heading that say it pleads something else, though it shares some of these. */
  readonly 'not-headings'?: Phrases;
  /** Words of the complaint without which a heading that other causes share does not name this one. */
  readonly 'told-by'?: Phrases;
  readonly statutes?: readonly string[];
  readonly elements: readonly Element[];
  readonly relief?: readonly string[];
  /** Empty: the cause is recognised, but nothing is said of its elements. */
  readonly authority: readonly Authority[];
  readonly variants?: readonly Variant[];
  readonly pitfalls?: readonly string[];
  readonly checked: string;
}

export interface GlossaryTerm {
  readonly term: string;
  readonly aliases?: readonly string[];
  /** It also has an everyday meaning: shown on hover, never underlined or reported. */
  readonly ordinary?: boolean;
  readonly means: string;
  /** What a drafter should do with it. */
  readonly draft: string;
  readonly authority?: readonly { readonly cite: string; readonly seen: string; readonly checked: string }[];
  readonly related?: readonly string[];
  readonly checked: string;
}

export interface Court {
  readonly id: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly state?: string;
  readonly circuit?: string;
  readonly names: readonly string[];
  readonly rules?: readonly LocalRule[];
}

/** What a local rule adds. */
export interface LocalRule {
  readonly says: string;
  readonly cite: string;
  readonly seen: string;
  readonly checked: string;
  readonly rule?: string;
  readonly severity?: string;
}

export interface CourtSystem {
  readonly system: string;
  readonly jurisdiction: Place;
  readonly courts: readonly Court[];
  readonly checked: string;
}

/** All causes, in the order of their ids. */
export const causes = data.causes as readonly Cause[];
export const glossary = data.glossary as readonly GlossaryTerm[];
export const courtSystems = data.courts as readonly CourtSystem[];

const byId = new Map(causes.map((cause) => [cause.id, cause]));

/** The cause of that id, or null. */
export function causeById(id: string): Cause | null {
  return byId.get(id) ?? null;
}
