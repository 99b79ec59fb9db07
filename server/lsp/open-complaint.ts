import type { Complaint } from '../model/complaint.ts';
import { Reader } from '../model/read.ts';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { Diagnostic } from '../rules/run.ts';

/** Told apart from an earlier opening of the same document, whose versions count anew. */
let openings = 0;

/** A complaint that is open in the editor: read once for each version of its text, what it yielded kept for the next. */
export class OpenComplaint {
  readonly #reader = new Reader();
  #complaint: Complaint | null = null;
  #findings: readonly Diagnostic[] | null = null;
  #elements: readonly CountAnalysis[] | null = null;
  readonly #opening = ++openings;
  #round = 0;
  version = -1;

  /** Takes note of the document's version; its text is asked for only where it is a new one. */
  update(version: number, text: () => string): void {
    if (this.#complaint && this.version === version) return;
    this.version = version;
    this.#complaint = this.#reader.read(text());
    this.#findings = null;
    this.#elements = null;
  }

  get complaint(): Complaint {
    return (this.#complaint ??= this.#reader.read(''));
  }

  /** Changes when the findings may have changed. */
  get resultId(): string {
    return `${this.#opening}.${this.version}.${this.#round}`;
  }

  /** The findings of this version, found once. */
  findings(find: (complaint: Complaint) => readonly Diagnostic[]): readonly Diagnostic[] {
    return (this.#findings ??= find(this.complaint));
  }

  /** What each count pleads in this version, found once. */
  elements(find: (complaint: Complaint) => readonly CountAnalysis[]): readonly CountAnalysis[] {
    return (this.#elements ??= find(this.complaint));
  }

  /** The settings have changed: the findings are to be found again. */
  forgetFindings(): void {
    this.#findings = null;
    this.#elements = null;
    this.#round++;
  }
}
