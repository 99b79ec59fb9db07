import * as vscode from 'vscode';
import {
  CloseAction,
  DidChangeWatchedFilesNotification,
  ErrorAction,
  FileChangeType,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { registerBeforeFiling } from './before-filing.ts';
import { registerCard } from './card.ts';
import { registerChanges } from './changes.ts';
import { ExhibitFiles } from './exhibits.ts';
import { adoptFiles } from './files.ts';
import { registerNavigation, type Ask } from './navigation.ts';
import { noticeOnce } from './notice.ts';
import { registerRulePages } from './rule-pages.ts';
import { readFile, registerWorkspaceFile } from './workspace-file.ts';
import {
  exhibitFilesRequest,
  readFileRequest,
  type ClientOptions,
  type ReadFileParams,
} from '../server/protocol/requests.ts';

/** Makes a client of a server that is not started yet: a process on the desktop, a worker in the browser. */
export type Connect = (options: LanguageClientOptions) => BaseLanguageClient;

const retries = 3;
const retryWindow = 3 * 60_000;

/**
 * The language server as the editor sees it. If it ends unasked it is started anew; if that goes on, the drafter is told once,
 * in one sentence, and may start it again.
 */
export class Session implements vscode.Disposable {
  readonly #connect: Connect;
  readonly #exhibits = new ExhibitFiles();
  readonly #log = vscode.window.createOutputChannel('Averment', { log: true });
  #client: BaseLanguageClient | undefined;
  #ends: number[] = [];

  constructor(connect: Connect) {
    this.#connect = connect;
  }

  /** Ready when the server answers. Never rejects: a failure is shown. */
  async start(): Promise<void> {
    const client = this.#connect({
      documentSelector: [{ language: 'complaint' }],
      outputChannel: this.#log,
      initializationOptions: {
        rulePages: true,
        showsCards: true,
        exhibitFiles: true,
        workspaceFile: true,
      } satisfies ClientOptions,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (client.state === State.Running) void this.#revive();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    client.onRequest(exhibitFilesRequest, () => this.#exhibits.list());
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(uri));
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      this.#tell('Averment could not start, so it cannot read this complaint.');
    }
  }

  /** Ends the server and starts a new one. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  /** Asks the server; null where it is not running or fails. */
  async ask<P, R>(method: string, params: P): Promise<R | null> {
    try {
      return (await this.#client?.sendRequest<R | null>(method, params)) ?? null;
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      return null;
    }
  }

  /** Tells the server that a file has changed. */
  async tellOfChange(uri: string): Promise<void> {
    await this.#client
      ?.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] })
      .catch(() => {});
  }

  dispose(): Promise<void> {
    this.#exhibits.dispose();
    return this.#stop().finally(() => this.#log.dispose());
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // It may have ended already, or never have begun: either way it is gone.
    await client?.dispose().catch(() => {});
  }

  async #revive(): Promise<void> {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < retryWindow), now];
    if (this.#ends.length <= retries) await this.restart();
    else this.#tell('Averment stopped several times and was not started again. Your document is not affected.');
  }

  #tell(message: string): void {
    const restart = 'Restart';
    const log = 'Show Log';
    void vscode.window.showErrorMessage(message, restart, log).then((choice) => {
      if (choice === restart) {
        this.#ends = [];
        return this.restart();
      }
      if (choice === log) this.#log.show();
      return undefined;
    });
  }
}

/** What both doors of the extension do when VS Code opens them. */
export async function open(context: vscode.ExtensionContext, connect: Connect): Promise<void> {
  const session = new Session(connect);
  // Begun first: what is asked below waits for it.
  const started = session.start();
  const ask: Ask = (method, params) => session.ask(method, params);
  context.subscriptions.push(
    session,
    vscode.commands.registerCommand('averment.restart', () => session.restart()),
    adoptFiles(),
    registerNavigation(ask),
    registerChanges(ask),
    registerWorkspaceFile(ask, (uri) => void session.tellOfChange(uri)),
    registerRulePages(ask),
    registerCard(),
    registerBeforeFiling(ask),
    noticeOnce(context),
  );
  await started;
}
