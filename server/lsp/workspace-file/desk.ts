import {
  CodeActionRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  TextDocumentSyncKind,
  type CodeAction,
  type CompletionItem,
  type Connection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type Position,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Complaint } from '../../model/complaint.ts';
import {
  additionRequest,
  causesRequest,
  readFileRequest,
  type AdditionParams,
  type CausesParams,
  type ClientOptions,
  type ReadFileParams,
  type Settings,
} from '../../protocol/requests.ts';
import { workspaceFileName } from '../../workspace/form.ts';
import type { Held } from '../../workspace/unused.ts';
import { addition } from './additions.ts';
import { chosenFor, type Chosen } from './chosen.ts';
import { fileCompletions } from './completion.ts';
import { fileDiagnostics } from './diagnostics.ts';
import { commandsFor, editsFor, type Offer } from './offers.ts';
import { isWorkspaceFile, KnownWorkspaceFiles, type KnownFile } from './files.ts';
import { fileFixes } from './fixes.ts';
import { fileHover } from './hover.ts';
import { causesFor } from './likely-causes.ts';

/** Reads a file by its address; null where there is none or it cannot be read here. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** So long after the last change of a workspace file in the editor the complaints are held against the rules anew, in milliseconds. */
const pause = 200;

/**
 * All that the server does for workspace files: finds the one of a complaint, sees it change on the disk or in the editor, and answers in it.
 * Where the editor does not tell of files that change, they are read anew whenever a document changes.
 */
export class WorkspaceFileDesk {
  readonly #files: KnownWorkspaceFiles;
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #changed: (refresh: boolean) => void;
  readonly #held = new Map<string, Held & { readonly file: string; readonly chosen: Chosen }>();
  /** What was last reported of each file. */
  readonly #told = new Map<string, string>();
  #clientAdds = false;
  #clientCreates = false;
  #rulePages = false;
  #watched = false;
  #registers = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param read reads files where the server can; null in a browser
   * @param changed called when what is chosen for complaints may have changed; with true where the client does not ask anew by itself
   */
  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    read: ReadFile | null,
    changed: (refresh: boolean) => void,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#changed = changed;
    this.#files = new KnownWorkspaceFiles(async (uri) => {
      const unsaved = documents.get(uri);
      if (unsaved) return { text: unsaved.getText(), version: unsaved.version };
      const text =
        read && uri.startsWith('file:')
          ? await read(uri)
          : this.#clientAdds
            ? await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies ReadFileParams)
            : null;
      return text === null ? null : { text, version: null };
    });
    connection.onDidChangeWatchedFiles(() => this.#noteChange());
    connection.onRequest(additionRequest, (params: AdditionParams) => addition(this.#files, params));
    connection.onRequest(causesRequest, ({ count }: CausesParams) => causesFor(count));
    documents.onDidChangeContent(({ document: { uri } }) => this.#noteContent(uri));
    documents.onDidClose(({ document: { uri } }) => {
      const held = this.#held.get(uri);
      this.#held.delete(uri);
      if (held) void this.#tell(held.file);
      if (isWorkspaceFile(uri)) this.#noteChange();
    });
  }

  /** What the client can do, and which folders are open. */
  begin({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): void {
    const options = initializationOptions as ClientOptions | undefined;
    this.#clientAdds = options?.workspaceFile === true;
    this.#rulePages = options?.rulePages === true;
    this.#clientCreates = capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    this.#watched = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#registers = capabilities.textDocument?.synchronization?.dynamicRegistration === true;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#files.folders = folders.map((uri) => uri.replace(/\/$/, ''));
  }

  /** Asks the client to tell of workspace files that change, and to send those that are opened in it. */
  async listen({ followsFolders }: { readonly followsFolders: boolean }): Promise<void> {
    const { client } = this.#connection;
    if (followsFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => uri.replace(/\/$/, ''));
        const kept = this.#files.folders.filter((folder) => !gone.includes(folder));
        this.#files.folders = [...kept, ...added.map(({ uri }) => uri.replace(/\/$/, ''))];
        this.#noteChange();
      });
    }
    const pattern = `**/${workspaceFileName}`;
    if (this.#watched)
      await client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: pattern }] });
    if (!this.#registers) return;
    const documentSelector = [{ pattern }];
    await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
    await client.register(DidChangeTextDocumentNotification.type, {
      documentSelector,
      syncKind: TextDocumentSyncKind.Incremental,
    });
    await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
    await client.register(HoverRequest.type, { documentSelector });
    await client.register(CompletionRequest.type, { documentSelector, triggerCharacters: [' '] });
    await client.register(CodeActionRequest.type, { documentSelector });
  }

  /** What is chosen for a complaint, given the editor's settings. */
  async chosenFor(uri: string, settings: Settings): Promise<Chosen> {
    const file = await this.#files.nearest(uri);
    if (file) void this.#tell(file.uri);
    return chosenFor(uri, settings, file);
  }

  /** Takes note of the suppressions that fit nothing in an open complaint. */
  hold(uri: string, chosen: Chosen, unused: Held['unused']): void {
    if (!chosen.file) {
      this.#held.delete(uri);
      return;
    }
    this.#held.set(uri, { file: chosen.file.uri, path: chosen.file.path, chosen, unused });
    void this.#tell(chosen.file.uri);
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.#in(uri, null, (file) => fileHover(file, file.source.offset(position)));
  }

  completions(uri: string, position: Position): Promise<CompletionItem[]> {
    return this.#in(uri, [], (file) => fileCompletions(file, file.source.offset(position)));
  }

  /** The quick fixes of a complaint's findings that add to its workspace file. None where it lies in no folder. */
  async additions(uri: string, complaint: Complaint, offers: readonly Offer[]): Promise<CodeAction[]> {
    if (offers.length === 0 || (await this.#files.placeFor(uri)) === null) return [];
    return this.#clientAdds
      ? commandsFor(uri, complaint, offers)
      : editsFor(this.#files, uri, complaint, offers, this.#clientCreates);
  }

  codeActions(uri: string, diagnostics: readonly Diagnostic[]): Promise<CodeAction[]> {
    return this.#in(uri, [], (file) => fileFixes(file, diagnostics));
  }

  async #in<T>(uri: string, nothing: T, of: (file: KnownFile) => T): Promise<T> {
    const file = await this.#files.at(uri);
    return file ? of(file) : nothing;
  }

  #noteContent(uri: string): void {
    if (isWorkspaceFile(uri)) {
      this.#files.forget();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#noteChange(), pause);
    } else if (!this.#watched) {
      this.#files.forget();
      this.#changed(false);
    }
  }

  #noteChange(): void {
    this.#files.forget();
    this.#changed(true);
    for (const uri of new Set([...this.#told.keys(), ...this.#documents.keys().filter(isWorkspaceFile)])) {
      void this.#tell(uri);
    }
  }

  /** Reports what is not right in a workspace file, where that is not what was last reported. */
  async #tell(uri: string): Promise<void> {
    const asked = this.#files.at(uri);
    const file = await asked;
    // It has been read anew meanwhile: that is what is reported.
    if (this.#files.at(uri) !== asked) return this.#tell(uri);
    const held = [...this.#held.values()].filter((each) => each.file === uri);
    const diagnostics = file ? fileDiagnostics(file, held, held[0]?.chosen ?? {}, this.#rulePages) : [];
    const written = JSON.stringify(diagnostics);
    if ((this.#told.get(uri) ?? '[]') === written) return;
    this.#told.set(uri, written);
    // It fails only where the client has gone.
    await this.#connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
  }
}
