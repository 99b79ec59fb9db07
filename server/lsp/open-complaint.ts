import type { Complaint } from '../model/complaint.ts';
import { Reader } from '../model/read.ts';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { RuleResult } from '../rules/run.ts';

/** Nobody waits longer to be heard, in milliseconds, than this and what one rule takes. */
const LONG = 10;

/** Told apart from an earlier opening of the same document, whose versions count anew. */
let openings = 0;

/** The findings of one version, being found or found, and those who asked for them: each says whether it has gone. */
interface Run {
  readonly asking: (() => boolean)[];
  readonly found: Promise<RuleResult | null>;
}

/** A complaint that is open in the editor: read once for each version of its text, what it yielded kept for the next. */
export class OpenComplaint {
  readonly #reader = new Reader();
  #complaint: Complaint | null = null;
  #run: Run | null = null;
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
    this.#forget();
  }

  get complaint(): Complaint {
    return (this.#complaint ??= this.#reader.read(''));
  }

  /** Changes when the findings may have changed: with the text, and with what was chosen, which is told by the object itself. */
  resultId(chosen: object): string {
    this.#under(chosen);
    return `${this.#opening}.${this.version}.${this.#round}`;
  }

  /**
   * The findings of this version under what was chosen: found once, step by step, with others heard where that takes long. Whoever asks
   * meanwhile waits for the same. Null where the text or what was chosen is another by then, or all who asked say that they have gone.
   */
  findings(
    chosen: object,
    find: (complaint: Complaint) => Generator<void, RuleResult>,
    hasGone: () => boolean,
  ): Promise<RuleResult | null> {
    this.#under(chosen);
    if (this.#run) this.#run.asking.push(hasGone);
    else {
      const asking = [hasGone];
      this.#run = { asking, found: this.#inTurns(asking, find(this.complaint)) };
    }
    return this.#run.found;
  }

  /** What each count pleads in this version under what was chosen, found once. */
  elements(chosen: object, find: (complaint: Complaint) => readonly CountAnalysis[]): readonly CountAnalysis[] {
    this.#under(chosen);
    return (this.#elements ??= find(this.complaint));
  }

  async #inTurns(asking: readonly (() => boolean)[], turns: Generator<void, RuleResult>): Promise<RuleResult | null> {
    for (let begun = performance.now(); ;) {
      const turn = turns.next();
      if (turn.done) return turn.value;
      if (performance.now() - begun < LONG) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.#run?.asking !== asking) return null;
      if (asking.every((hasGone) => hasGone())) {
        this.#run = null;
        return null;
      }
      begun = performance.now();
    }
  }

  #under(chosen: object): void {
    if (this.#chosen === chosen) return;
    this.#chosen = chosen;
    this.#round++;
    this.#forget();
  }

  #forget(): void {
    this.#run = null;
    this.#elements = null;
  }
}
