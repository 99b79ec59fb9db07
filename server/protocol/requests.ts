/** What client and server say to each other beyond the language server protocol. Lines and characters count from 0, in UTF-16 code units. */

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Asks for the places a drafter jumps between. */
export const placesRequest = 'averment/places';

export interface PlacesParams {
  readonly uri: string;
}

export interface NamedPlace {
  /** "¶ 12", "COUNT II". */
  readonly name: string;
  /** Its first words. */
  readonly words: string;
  readonly at: Place;
}

export interface Places {
  readonly paragraphs: readonly NamedPlace[];
  readonly counts: readonly NamedPlace[];
}

/** Asks for a change that keeps the numbers true. The answer is made for the version that was named, and for no other. */
export const changeRequest = 'averment/change';

export type Operation =
  | 'renumber'
  | 'renumber-here'
  | 'repair'
  | 'paste'
  | 'insert-above'
  | 'insert-below'
  | 'next-paragraph'
  | 'move-up'
  | 'move-down'
  | 'split'
  | 'merge'
  | 'delete';

/** What is asked before a change: the numbers of a filed paper, or references to a paragraph that is to go. */
export type Question = 'filed' | 'referred-to';

export interface ChangeParams {
  readonly uri: string;
  readonly version: number;
  readonly operation: Operation;
  readonly at: Place;
  /** The end of the selection, where there is one: `at` is then its beginning. Of `next-paragraph`: the cursor behind the line break at `at`. */
  readonly to?: Place;
  /** What is pasted. */
  readonly text?: string;
  /** What the drafter has agreed to when asked. */
  readonly agreed?: readonly Question[];
}

export interface ChangedText {
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
}

/** What to change; or why nothing is changed; or what to ask first. */
export type ChangeAnswer =
  | {
      readonly kind: 'change';
      readonly edits: readonly ChangedText[];
      readonly cursor: Place | null;
      readonly note: string | null;
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'ask';
      readonly about: Question;
      readonly question: string;
      /** The answer that agrees. */
      readonly yes: string;
    };

/** Asks for the page of a rule, as Markdown; null where there is no such rule. */
export const rulePageRequest = 'averment/rulePage';

export interface RulePageParams {
  /** The rule's id. */
  readonly rule: string;
}

/** Asks for what is found in a complaint, ranked for the last look before filing; null where it is not open. */
export const beforeFilingRequest = 'averment/beforeFiling';

export interface BeforeFilingParams {
  readonly uri: string;
}

export interface BeforeFiling {
  /** How many of the findings are to be settled before filing: those of the first group, where there is such a one. */
  readonly toSettle: number;
  /** The gravest first; none of them empty. */
  readonly groups: readonly { readonly title: string; readonly findings: readonly RankedFinding[] }[];
}

export interface RankedFinding {
  /** The rule's id. */
  readonly rule: string;
  /** What the rule is about, in a few words. */
  readonly title: string;
  readonly message: string;
  readonly severity: 'hint' | 'information' | 'warning' | 'error';
  /** "¶ 12", "COUNT II", "line 4". */
  readonly place: string;
  readonly start: Place;
  readonly end: Place;
}

/** The scheme of the rules' pages, which are not on any disk: `averment-rule:/placeholder.md`. */
export const rulePageScheme = 'averment-rule';

/** The server asks the client for the addresses of the files that may be exhibits of a complaint. */
export const exhibitFilesRequest = 'averment/exhibitFiles';

/** The kinds of file that may be an exhibit, by their endings. */
export const exhibitEndings =
  'pdf,doc,docx,rtf,odt,txt,md,htm,html,png,jpg,jpeg,gif,tif,tiff,xls,xlsx,csv,ppt,pptx,eml,msg,mp3,mp4,mov,wav'.split(
    ',',
  );

/** So many files at most are looked at for an exhibit. */
export const mostExhibitFiles = 5000;

/** What the client says of itself when it starts the server. Anything may be absent: other editors say nothing. */
export interface ClientOptions {
  /** It opens addresses of `rulePageScheme`, so findings may bear them. */
  readonly rulePages?: boolean;
  /** It knows the command `averment.showCard`. */
  readonly showsCards?: boolean;
  /** It answers `exhibitFilesRequest`. */
  readonly exhibitFiles?: boolean;
  /** It answers `readFileRequest`, and has the commands that add to the workspace file. */
  readonly workspaceFile?: boolean;
}

/** The settings under `averment`, as the editor gives them. Anything may be absent. */
export interface Settings {
  readonly jurisdiction?: string | null;
  readonly preset?: 'recommended' | 'strict' | 'quiet';
  readonly rules?: Readonly<Record<string, string>>;
  readonly inlayHints?: boolean;
}

/** The server asks the client for the text of a file that is not open; null where there is none. In a browser only the client can read. */
export const readFileRequest = 'averment/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Asks how the workspace file of a complaint is to be changed so that it holds a pin or a suppression for it. */
export const additionRequest = 'averment/addition';

export interface AdditionParams {
  /** The complaint. */
  readonly uri: string;
  /** What a count pleads: the words of its heading, and the cause's id. */
  readonly pin?: { readonly count: string; readonly pleads: string };
  /** A finding that is not to be shown again; `near` are the plain words beside what is private. */
  readonly suppression?: {
    readonly rule: string;
    readonly words?: string;
    readonly near?: string;
    readonly reason?: string;
  };
}

export interface AdditionAnswer {
  /** The workspace file. */
  readonly uri: string;
  /** The version of its text for which the change is made; null where it is not open in the editor. */
  readonly version: number | null;
  /** Whether there is none yet: it is to be made, with the text of the change in it. */
  readonly isNew: boolean;
  /** Null where the file cannot be read, so that nothing can be added to it. */
  readonly change: ChangedText | null;
}

/** Asks for the causes of action that a count may plead, the likely ones first. */
export const causesRequest = 'averment/causes';

export interface CausesParams {
  /** The words of the count's heading. */
  readonly count: string;
}

export interface CauseName {
  readonly id: string;
  readonly name: string;
  /** Its kin: "contract", "tort". */
  readonly family: string;
}
