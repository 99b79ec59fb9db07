import type { CancellationToken, Position, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { Complaint } from '../model/complaint.ts';
import type { RuleResult } from '../rules/run.ts';
import { findingsInTurn } from './diagnostics.ts';
import { elementsOf } from './elements.ts';
import { OpenComplaint } from './open-complaint.ts';
import type { Chosen } from './workspace-file/chosen.ts';
import { isWorkspaceFile } from './workspace-file/files.ts';

/** One version of a complaint. */
export interface Version {
  readonly version: number;
  readonly complaint: Complaint;
}

/** One version of a complaint under what is chosen for it. */
export interface Analysed extends Version {
  readonly chosen: Chosen;
  /** What each count pleads, found when it is first asked for. */
  readonly counts: () => readonly CountAnalysis[];
}

/** The same, held against the rules. */
export interface Checked extends Analysed, RuleResult {
  /** Another where the findings may be others. */
  readonly resultId: string;
}

/**
 * The complaints that are open in the editor, with what is chosen for each and what was found in it. An answer never throws: where it
 * fails the log is told, and where the complaint is not open too, the answer is `nothing`.
 */
export class OpenComplaints {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #choose: (uri: string) => Promise<Chosen>;
  readonly #log: (message: string) => void;
  readonly #open = new Map<string, OpenComplaint>();
  readonly #chosen = new Map<string, Promise<Chosen>>();

  /** @param choose what the settings and the workspace file choose for a complaint, by its address */
  constructor(
    documents: TextDocuments<TextDocument>,
    choose: (uri: string) => Promise<Chosen>,
    log: (message: string) => void,
  ) {
    this.#documents = documents;
    this.#choose = choose;
    this.#log = log;
    documents.onDidClose(({ document: { uri } }) => {
      this.#open.delete(uri);
      this.#chosen.delete(uri);
    });
  }

  /** The newest version of a complaint; null where it is not open. Throws where it cannot be read. */
  at(uri: string): OpenComplaint | null {
    const document = isWorkspaceFile(uri) ? undefined : this.#documents.get(uri);
    if (!document) return null;
    let opened = this.#open.get(uri);
    if (!opened) this.#open.set(uri, (opened = new OpenComplaint()));
    opened.update(document.version, () => document.getText());
    return opened;
  }

  /** Settings or a workspace file have changed: all that was found under them is found anew when it is asked for. */
  chooseAnew(): void {
    this.#chosen.clear();
  }

  /** An answer from the newest version. */
  answer<T>(uri: string, nothing: T, of: (version: Version) => T): T {
    try {
      const opened = this.at(uri);
      return opened ? of(opened) : nothing;
    } catch (error) {
      return this.#failed(error, nothing);
    }
  }

  /** An answer about a place in the newest version. */
  answerAt<T>(uri: string, position: Position, nothing: T, of: (complaint: Complaint, offset: number) => T): T {
    return this.answer(uri, nothing, ({ complaint }) => of(complaint, complaint.source.offset(position)));
  }

  /** An answer from the newest version under what is chosen for it. */
  async analysed<T>(uri: string, nothing: T, of: (analysed: Analysed) => T): Promise<T> {
    try {
      const chosen = await this.#chosenFor(uri);
      const opened = this.at(uri);
      return opened ? of(this.#analysed(opened, chosen)) : nothing;
    } catch (error) {
      return this.#failed(error, nothing);
    }
  }

  /**
   * An answer from what the rules find in the newest version. They run in turns, once for all who ask: a key that is typed meanwhile is
   * heard, and then the text that is newest by then is held against them. `nothing` where nobody waits for it any more.
   */
  async checked<T>(
    uri: string,
    token: CancellationToken,
    nothing: T,
    of: (checked: Checked) => T | Promise<T>,
  ): Promise<T> {
    try {
      while (!token.isCancellationRequested) {
        const chosen = await this.#chosenFor(uri);
        const opened = this.at(uri);
        if (!opened) return nothing;
        const analysed = this.#analysed(opened, chosen);
        const resultId = opened.resultId(chosen);
        const result = await opened.findings(
          chosen,
          (complaint) => findingsInTurn(complaint, chosen, analysed.counts(), this.#log),
          () => token.isCancellationRequested || this.#documents.get(uri)?.version !== analysed.version,
        );
        const isNewest = this.at(uri) === opened && opened.version === analysed.version;
        if (result && isNewest) return await of({ ...analysed, ...result, resultId });
      }
      return nothing;
    } catch (error) {
      return this.#failed(error, nothing);
    }
  }

  #analysed(opened: OpenComplaint, chosen: Chosen): Analysed {
    const { version, complaint } = opened;
    const counts = (): readonly CountAnalysis[] => opened.elements(chosen, (newest) => elementsOf(newest, chosen));
    return { version, complaint, chosen, counts };
  }

  #chosenFor(uri: string): Promise<Chosen> {
    let chosen = this.#chosen.get(uri);
    if (!chosen) this.#chosen.set(uri, (chosen = this.#choose(uri)));
    return chosen;
  }

  #failed<T>(error: unknown, nothing: T): T {
    this.#log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return nothing;
  }
}
