import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CodeAction,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CountAnalysis } from '../analysis/elements.ts';
import { formatMarkers } from '../edits/format.ts';
import { isRefusal } from '../edits/change.ts';
import type { Complaint } from '../model/complaint.ts';
import {
  beforeFilingRequest,
  changeRequest,
  exhibitFilesRequest,
  placesRequest,
  rulePageRequest,
  type BeforeFilingParams,
  type ChangeAnswer,
  type ChangeParams,
  type ClientOptions,
  type PlacesParams,
  type RulePageParams,
  type Settings,
} from '../protocol/requests.ts';
import { rulePage } from '../rules/page.ts';
import type { RuleResult } from '../rules/run.ts';
import { beforeFiling } from './before-filing.ts';
import { changeAt } from './changes.ts';
import { codeLenses } from './code-lens.ts';
import { completionListAt } from './completion.ts';
import { codeActions, diagnosticsOf, findingsInTurn, findingsOf, withPages } from './diagnostics.ts';
import { elementFixes } from './element-fix.ts';
import { elementsCard, elementsInShort, elementsOf } from './elements.ts';
import { foldingRanges } from './folding.ts';
import { hoverAt } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { namedPlaces } from './named-places.ts';
import { editsOf } from './convert.ts';
import { definitionAt, documentLinks, highlightsAt, referencesAt } from './places.ts';
import { OpenComplaint } from './open-complaint.ts';
import { reliefCard } from './relief-card.ts';
import { renameableAt, renameAt } from './rename.ts';
import { selectionRange } from './selection.ts';
import { semanticTokens, semanticTokensLegend } from './semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';
import type { Chosen } from './workspace-file/chosen.ts';
import { WorkspaceFileDesk, type ReadFile } from './workspace-file/desk.ts';
import { isWorkspaceFile } from './workspace-file/files.ts';
import { offersFor } from './workspace-file/offers.ts';

/** The addresses of the files in a folder, given by its address, and below. */
type ListFiles = (folder: string) => Promise<readonly string[]>;

const noActions = { actions: [] as CodeAction[], additions: (): Promise<CodeAction[]> => Promise.resolve([]) };

/**
 * Answers the editor on the given connection until it ends. No request makes it throw: what fails is logged and answered with nothing.
 * @param read reads files where the server can; left out in a browser, where the client is asked
 * @param list tells the files in a folder and below where the server can; asked only where the client cannot tell
 */
export function serve(connection: Connection, read: ReadFile | null = null, list: ListFiles | null = null): void {
  const documents = new TextDocuments(TextDocument);
  const open = new Map<string, OpenComplaint>();
  const log = (message: string): void => connection.console.error(message);
  let asksSettings = false;
  let refreshesDiagnostics = false;
  let refreshesHints = false;
  let refreshesLenses = false;
  let snippets = false;
  let rulePages = false;
  let clientLists = false;
  let showsCards = false;
  let followsFolders = false;
  const settings = new Map<string, Promise<Chosen>>();
  const desk = new WorkspaceFileDesk(connection, documents, read, chooseAnew);

  function at(uri: string): OpenComplaint | null {
    const document = isWorkspaceFile(uri) ? undefined : documents.get(uri);
    if (!document) return null;
    let complaint = open.get(uri);
    if (!complaint) open.set(uri, (complaint = new OpenComplaint()));
    complaint.update(document.version, () => document.getText());
    return complaint;
  }

  /** An answer from the open complaint; `nothing` where it is not open or the answer fails. */
  function answer<T>(uri: string, nothing: T, of: (opened: OpenComplaint) => T): T {
    try {
      const opened = at(uri);
      return opened ? of(opened) : nothing;
    } catch (error) {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return nothing;
    }
  }

  function answerAt<T>(
    uri: string,
    position: Position,
    nothing: T,
    of: (opened: OpenComplaint, offset: number) => T,
  ): T {
    return answer(uri, nothing, (opened) => of(opened, opened.complaint.source.offset(position)));
  }

  connection.onInitialize((params) => {
    const { capabilities } = params;
    const options = params.initializationOptions as ClientOptions | undefined;
    desk.begin(params);
    followsFolders = capabilities.workspace?.workspaceFolders === true;
    asksSettings = capabilities.workspace?.configuration === true;
    refreshesDiagnostics = capabilities.workspace?.diagnostics?.refreshSupport === true;
    refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
    refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    showsCards = options?.showsCards === true;
    clientLists = options?.exhibitFiles === true;
    rulePages = options?.rulePages === true;
    return {
      serverInfo: { name: 'Averment' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentLinkProvider: {},
        hoverProvider: true,
        renameProvider: { prepareProvider: true },
        documentFormattingProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        completionProvider: { triggerCharacters: [' ', '¶'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        semanticTokensProvider: { legend: semanticTokensLegend, full: true },
        // A complaint's findings depend on no other document; what the workspace file changes is told by a refresh.
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    answer(uri, null, ({ complaint }) => documentSymbols(complaint)),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    documents.keys().flatMap((uri) => answer(uri, [], ({ complaint }) => workspaceSymbols(uri, complaint, query))),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    answer(uri, [], ({ complaint }) => foldingRanges(complaint)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    answer(uri, null, ({ complaint }) =>
      positions.map((position) => selectionRange(complaint, complaint.source.offset(position))),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answerAt(uri, position, null, ({ complaint }, offset) => definitionAt(uri, complaint, offset)),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    answerAt(uri, position, null, ({ complaint }, offset) =>
      referencesAt(uri, complaint, offset, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answerAt(uri, position, null, ({ complaint }, offset) => highlightsAt(complaint, offset)),
  );
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const files = await exhibitFiles(uri).catch(() => []);
    return answer(uri, [], ({ complaint }) => documentLinks(uri, complaint, files));
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    if (isWorkspaceFile(uri)) return desk.hover(uri, position);
    const chosen = await settingsFor(uri);
    return answerAt(uri, position, null, (opened, offset) =>
      hoverAt(
        opened.complaint,
        offset,
        (count) => elementsCard(uri, opened.complaint, countsOf(opened, chosen), count),
        (at) => reliefCard(uri, opened.complaint, at, countsOf(opened, chosen), chosen.jurisdiction ?? null),
      ),
    );
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    if (isWorkspaceFile(uri)) return desk.completions(uri, position);
    const { jurisdiction = null } = await settingsFor(uri);
    return answerAt(uri, position, null, ({ complaint }, offset) =>
      completionListAt(complaint, offset, { snippets, jurisdiction }),
    );
  });
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const chosen = await settingsFor(uri);
    return answer(uri, [], (opened) => {
      const elements = countsOf(opened, chosen);
      return codeLenses(uri, opened.complaint, (count) => elementsInShort(elements, count), showsCards);
    });
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const chosen = await settingsFor(uri);
    if (chosen.inlayHints !== true) return [];
    return answer(uri, [], (opened) => inlayHints(opened.complaint, countsOf(opened, chosen), range));
  });
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    answer(uri, { data: [] }, ({ complaint }) => semanticTokens(complaint)),
  );
  connection.onRequest(placesRequest, ({ uri }: PlacesParams) =>
    answer(uri, null, ({ complaint }) => namedPlaces(complaint)),
  );
  connection.onRequest(beforeFilingRequest, async ({ uri }: BeforeFilingParams) => {
    const chosen = await settingsFor(uri);
    return answer(uri, null, (opened) => beforeFiling(opened.complaint, resultOf(opened, chosen).findings));
  });
  connection.onRequest(rulePageRequest, ({ rule }: RulePageParams) => rulePage(rule));

  connection.onRequest<ChangeAnswer | null, void>(changeRequest, (params: ChangeParams) =>
    answer<ChangeAnswer | null>(params.uri, null, ({ version, complaint }) =>
      version === params.version ? changeAt(complaint, params) : null,
    ),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answerAt(uri, position, null, ({ complaint }, offset) => renameableAt(complaint, offset)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const opened = at(uri);
    if (!opened) return null;
    const { complaint, version } = opened;
    return renameAt(uri, version, complaint, complaint.source.offset(position), newName);
  });
  connection.onDocumentFormatting(({ textDocument: { uri } }) =>
    answer(uri, [], ({ complaint }) => {
      const outcome = formatMarkers(complaint);
      return isRefusal(outcome) ? [] : editsOf(complaint.source, outcome.edits);
    }),
  );

  /** The files that may be exhibits of the complaint; none where neither client nor server can tell. */
  async function exhibitFiles(uri: string): Promise<readonly string[]> {
    if (clientLists) return (await connection.sendRequest<string[] | null>(exhibitFilesRequest)) ?? [];
    return list && uri.startsWith('file:') ? list(uri.slice(0, uri.lastIndexOf('/'))) : [];
  }

  async function settingsOf(uri: string): Promise<Settings> {
    if (!asksSettings) return {};
    try {
      const given: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'averment' });
      return given && typeof given === 'object' ? given : {};
    } catch {
      return {};
    }
  }

  const countsOf = (opened: OpenComplaint, chosen: Chosen): readonly CountAnalysis[] =>
    opened.elements(chosen, (complaint) => elementsOf(complaint, chosen));

  const resultOf = (opened: OpenComplaint, chosen: Chosen): RuleResult =>
    opened.findings(chosen, (complaint) => findingsOf(complaint, chosen, countsOf(opened, chosen), log));

  /** Finds the findings of the newest text step by step; false where it is no longer the newest, something else is chosen, or nobody waits any more. */
  async function foundInTurns(uri: string, chosen: Chosen, token: CancellationToken): Promise<boolean> {
    try {
      const opened = at(uri);
      const { version } = opened ?? {};
      const isStale = (): boolean => token.isCancellationRequested || documents.get(uri)?.version !== version;
      const find = (complaint: Complaint): Generator<void, RuleResult> =>
        findingsInTurn(complaint, chosen, opened ? countsOf(opened, chosen) : [], log);
      return opened ? await opened.findInTurns(chosen, find, isStale) : true;
    } catch {
      // Whoever asks for the findings meets the same fault and tells the log.
      return true;
    }
  }

  function settingsFor(uri: string): Promise<Chosen> {
    let asked = settings.get(uri);
    if (!asked) settings.set(uri, (asked = settingsOf(uri).then((own) => desk.chosenFor(uri, own))));
    return asked;
  }

  /** For what nobody waits: a client that fails at it must not end the server. */
  function unwaited(asked: Promise<unknown>): void {
    asked.catch((error: unknown) => log(String(error)));
  }

  /** Settings or a workspace file have changed: all that was found under them is found anew when it is asked for. */
  function chooseAnew(refresh: boolean): void {
    settings.clear();
    if (!refresh) return;
    if (refreshesDiagnostics) unwaited(connection.languages.diagnostics.refresh());
    if (refreshesHints) unwaited(connection.languages.inlayHint.refresh());
    if (refreshesLenses) unwaited(connection.sendRequest(CodeLensRefreshRequest.type));
  }
  connection.onDidChangeConfiguration(() => chooseAnew(true));
  connection.onInitialized(() => unwaited(desk.listen({ followsFolders })));

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    let chosen = await settingsFor(uri);
    // A key that is typed meanwhile is heard, and then the newest text is held against the rules, under what is chosen by then.
    while (!token.isCancellationRequested && !(await foundInTurns(uri, chosen, token))) chosen = await settingsFor(uri);
    // An empty report would say that nothing is wrong.
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits any more.');
    return answer<DocumentDiagnosticReport>(uri, nothing, (opened) => {
      const resultId = opened.resultId(chosen);
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const { findings, unused } = resultOf(opened, chosen);
      desk.hold(uri, chosen, unused);
      const items = diagnosticsOf(uri, opened.complaint, findings);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: rulePages ? withPages(items) : items };
    });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    if (isWorkspaceFile(uri)) return desk.codeActions(uri, context.diagnostics);
    const chosen = await settingsFor(uri);
    const { actions, additions } = answer(uri, noActions, (opened) => {
      const { findings } = resultOf(opened, chosen);
      const { version, complaint } = opened;
      const counts = countsOf(opened, chosen);
      const offers = offersFor(complaint, findings, range, counts);
      return {
        actions: [
          ...codeActions(uri, version, complaint, findings, range),
          ...elementFixes(uri, version, complaint, findings, range, counts),
        ],
        additions: () => desk.additions(uri, complaint, offers),
      };
    });
    return [...actions, ...(await additions())];
  });

  documents.onDidClose(({ document: { uri } }) => {
    open.delete(uri);
    settings.delete(uri);
  });

  documents.listen(connection);
  connection.listen();
}
