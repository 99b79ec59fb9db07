import type { CountAnalysis } from '../analysis/elements.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Link } from '../model/links.ts';
import type { DefinedTerm } from '../model/terms.ts';
import type { Span } from '../text/span.ts';
import type { Forum } from './forum.ts';
import type { Hit } from './cues.ts';

/** What a rule found, before wording and severity are looked up. Spans are offsets into the complaint's text. */
export interface Finding {
  /** A key of the rule's `messages`. */
  readonly message: string;
  /** What the message says of this complaint, by the names in its braces. */
  readonly values?: Values;
  readonly span: Span;
  /** Other places that the finding speaks of. */
  readonly related?: readonly Span[];
  readonly fixes?: readonly Fix[];
  /** The gravest that a preset may make of it; the user's own severity for the rule goes before it. */
  readonly atMost?: 'hint' | 'information';
}

export type Values = Readonly<Record<string, string | number>>;

/** A change of the text that settles a finding. */
export interface Fix {
  /** A key of the rule's `actions`. */
  readonly action: string;
  readonly values?: Values;
  readonly edits: readonly Edit[];
  /** What the drafter should know before the fix is taken, in plain sentences. */
  readonly note?: string | undefined;
}

/** Replaces what the span holds. Edits of one fix do not overlap. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** One rule of pleading: its algorithm. Wording, authority, severity and thresholds are data in `law/procedure`, by its id. */
export interface Rule {
  readonly id: string;
  check(context: Context): readonly Finding[];
}

/** What a rule looks at. */
export interface Context {
  readonly complaint: Complaint;
  readonly forum: Forum;
  /** The references with what they reach, in order. */
  readonly links: readonly Link[];
  readonly terms: readonly DefinedTerm[];
  /** What each count pleads and which elements are located where. */
  readonly counts: readonly CountAnalysis[];
  /** Whether the document is a whole complaint, and no fragment and no other paper: only then can a part be missing. */
  readonly whole: boolean;
  /** Where the rule's own cues of this key stand, in order; exhibits and contents are not read. */
  readonly hits: (key: string) => readonly Hit[];
  /** A threshold of the rule. */
  readonly limit: (key: string) => number;
  /** Whether the court's place stands in the rule's list of this key: places whose law differs on a point. */
  readonly here: (key: string) => boolean;
  /** A text that the rule inserts, its braces filled. */
  readonly insert: (key: string, values?: Values) => string;
}
