import type { Complaint } from '../model/complaint.ts';
import { Reader } from '../model/read.ts';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { RuleResult } from '../rules/run.ts';

/** Nobody waits longer to be heard, in milliseconds, than this and what one rule takes. */
const LONG = 10;

/** Told apart from an earlier opening of the same document, whose versions count anew. */
let openings = 0;

/** A complaint that is open in the editor: read once for each version of its text, what it yielded kept for the next. */
export class OpenComplaint {
  readonly #reader = new Reader();
  #complaint: Complaint | null = null;
  #findings: RuleResult | null = null;
  #elements: readonly CountAnalysis[] | null = null;
  readonly #opening = ++openings;
  #chosen: object | null = null;
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

  /** Changes when the findings may have changed: with the text, and with what was chosen, which is told by the object itself. */
  resultId(chosen: object): string {
    this.#under(chosen);
    return `${this.#opening}.${this.version}.${this.#round}`;
  }

  /** The findings of this version under what was chosen, found once. */
  findings(chosen: object, find: (complaint: Complaint) => RuleResult): RuleResult {
    this.#under(chosen);
    return (this.#findings ??= find(this.complaint));
  }

  /**
   * Finds the findings of this version step by step, and lets others be heard where that takes long. False where the text or what
   * was chosen is another by then, or `isStale` says that nobody waits for them any more.
   */
  async findInTurns(
    chosen: object,
    find: (complaint: Complaint) => Generator<void, RuleResult>,
    isStale: () => boolean,
  ): Promise<boolean> {
    this.#under(chosen);
    if (this.#findings) return true;
    const { complaint } = this;
    const turns = find(complaint);
    for (let begun = performance.now(); ;) {
      const turn = turns.next();
      if (turn.done) {
        this.#findings = turn.value;
        return true;
      }
      if (performance.now() - begun < LONG) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (isStale() || this.#complaint !== complaint || this.#chosen !== chosen) return false;
      begun = performance.now();
    }
  }

  /** What each count pleads in this version under what was chosen, found once. */
  elements(chosen: object, find: (complaint: Complaint) => readonly CountAnalysis[]): readonly CountAnalysis[] {
    this.#under(chosen);
    return (this.#elements ??= find(this.complaint));
  }

  #under(chosen: object): void {
    if (this.#chosen === chosen) return;
    this.#chosen = chosen;
    this.#findings = null;
    this.#elements = null;
    this.#round++;
  }
}
