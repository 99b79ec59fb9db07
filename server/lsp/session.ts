import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type CodeAction,
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatMarkers } from '../edits/format.ts';
import { isRefusal } from '../edits/outcome.ts';
import {
  beforeFilingRequest,
  changeRequest,
  exhibitFilesRequest,
  placesRequest,
  rulePageRequest,
  type BeforeFilingParams,
  type ChangeAnswer,
  type ChangeParams,
  type PlacesParams,
  type RulePageParams,
  type Settings,
} from '../protocol/requests.ts';
import { rulePage } from '../rules/page.ts';
import { abilitiesOf, type Abilities } from './abilities.ts';
import { beforeFiling } from './before-filing.ts';
import { changeAt } from './changes.ts';
import { codeLenses } from './code-lens.ts';
import { completionListAt } from './completion.ts';
import { editsOf } from './convert.ts';
import { codeActions, diagnosticsOf, withPages } from './diagnostics.ts';
import { elementFixes } from './element-fix.ts';
import { elementsCard, elementsInShort } from './elements.ts';
import { foldingRanges } from './folding.ts';
import { hoverAt } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { namedPlaces } from './named-places.ts';
import { OpenComplaints } from './open-complaints.ts';
import { definitionAt, documentLinks, highlightsAt, referencesAt } from './places.ts';
import { reliefCard } from './relief-card.ts';
import { renameableAt, renameAt } from './rename.ts';
import { selectionRange } from './selection.ts';
import { semanticTokens, semanticTokensLegend } from './semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';
import { WorkspaceFileDesk, type ReadFile } from './workspace-file/desk.ts';
import { isWorkspaceFile } from './workspace-file/files.ts';
import { offersFor } from './workspace-file/offers.ts';

/** The addresses of the files in a folder, given by its address, and below. */
type ListFiles = (folder: string) => Promise<readonly string[]>;

/** What the handlers below answer with. `client` is known once the client has begun. */
interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly complaints: OpenComplaints;
  readonly desk: WorkspaceFileDesk;
  client: Abilities;
}

const capabilities: ServerCapabilities = {
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
};

/**
 * Answers the editor on the given connection until it ends. No request makes it throw: what fails is logged and answered with nothing.
 * @param read reads files where the server can; left out in a browser, where the client is asked
 * @param list tells the files in a folder and below where the server can; asked only where the client cannot tell
 */
export function serve(connection: Connection, read: ReadFile | null = null, list: ListFiles | null = null): void {
  const documents = new TextDocuments(TextDocument);
  const log = (message: string): void => connection.console.error(message);
  const desk = new WorkspaceFileDesk(connection, documents, read, chooseAnew);
  const choose = async (uri: string) => desk.chosenFor(uri, await settingsOf(session, uri));
  const complaints = new OpenComplaints(documents, choose, log);
  const client = abilitiesOf({ capabilities: {} });
  const session: Session = { connection, documents, complaints, desk, client };

  /** For what nobody waits: a client that fails at it must not end the server. */
  function unwaited(asked: Promise<unknown>): void {
    asked.catch((error: unknown) => log(String(error)));
  }

  function chooseAnew(refresh: boolean): void {
    complaints.chooseAnew();
    if (!refresh) return;
    const { refreshesDiagnostics, refreshesHints, refreshesLenses } = session.client;
    if (refreshesDiagnostics) unwaited(connection.languages.diagnostics.refresh());
    if (refreshesHints) unwaited(connection.languages.inlayHint.refresh());
    if (refreshesLenses) unwaited(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  connection.onInitialize((params) => {
    session.client = abilitiesOf(params);
    desk.begin(params);
    return { serverInfo: { name: 'Averment' }, capabilities };
  });
  connection.onInitialized(() => unwaited(desk.listen(session.client)));
  connection.onDidChangeConfiguration(() => chooseAnew(true));
  answerOfText(session, list);
  answerOfLaw(session);
  answerOfFindings(session);
  answerOfChanges(session);
  documents.listen(connection);
  connection.listen();
}

/** What the text itself says: its outline, its places, what leads where. */
function answerOfText(session: Session, list: ListFiles | null): void {
  const { connection, documents, complaints } = session;
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    complaints.answer(uri, null, ({ complaint }) => documentSymbols(complaint)),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    documents
      .keys()
      .flatMap((uri) => complaints.answer(uri, [], ({ complaint }) => workspaceSymbols(uri, complaint, query))),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    complaints.answer(uri, [], ({ complaint }) => foldingRanges(complaint)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    complaints.answer(uri, null, ({ complaint }) =>
      positions.map((position) => selectionRange(complaint, complaint.source.offset(position))),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    complaints.answerAt(uri, position, null, (complaint, offset) => definitionAt(uri, complaint, offset)),
  );
  connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }) =>
    complaints.answerAt(uri, position, null, (complaint, offset) =>
      referencesAt(uri, complaint, offset, includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    complaints.answerAt(uri, position, null, (complaint, offset) => highlightsAt(complaint, offset)),
  );
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const files = await exhibitFiles(session, list, uri).catch(() => []);
    return complaints.answer(uri, [], ({ complaint }) => documentLinks(uri, complaint, files));
  });
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    complaints.answer(uri, { data: [] }, ({ complaint }) => semanticTokens(complaint)),
  );
  connection.onRequest(placesRequest, ({ uri }: PlacesParams) =>
    complaints.answer(uri, null, ({ complaint }) => namedPlaces(complaint)),
  );
}

/** What the law asks for, and what of it is there. */
function answerOfLaw(session: Session): void {
  const { connection, complaints, desk } = session;
  connection.onHover(({ textDocument: { uri }, position }) =>
    isWorkspaceFile(uri)
      ? desk.hover(uri, position)
      : complaints.analysed(uri, null, ({ complaint, counts, chosen: { jurisdiction = null } }) =>
          hoverAt(
            complaint,
            complaint.source.offset(position),
            (count) => elementsCard(uri, complaint, counts(), count),
            (at) => reliefCard(uri, complaint, at, counts(), jurisdiction),
          ),
        ),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    isWorkspaceFile(uri)
      ? desk.completions(uri, position)
      : complaints.analysed(uri, null, ({ complaint, chosen: { jurisdiction = null } }) => {
          const { snippets } = session.client;
          return completionListAt(complaint, complaint.source.offset(position), { snippets, jurisdiction });
        }),
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    complaints.analysed(uri, [], ({ complaint, counts }) =>
      codeLenses(uri, complaint, (count) => elementsInShort(counts(), count), session.client.own.showsCards === true),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    complaints.analysed(uri, [], ({ complaint, counts, chosen }) =>
      chosen.inlayHints === true ? inlayHints(complaint, counts(), range) : [],
    ),
  );
  connection.onRequest(rulePageRequest, ({ rule }: RulePageParams) => rulePage(rule));
}

/** What the rules find, and what may be done about it. */
function answerOfFindings(session: Session): void {
  const { connection, complaints, desk } = session;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const report = await complaints.checked<DocumentDiagnosticReport>(uri, token, nothing, (checked) => {
      const { resultId, complaint, chosen, findings, unused } = checked;
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      desk.hold(uri, chosen, unused);
      const items = diagnosticsOf(uri, complaint, findings);
      const withLinks = session.client.own.rulePages === true ? withPages(items) : items;
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: withLinks };
    });
    // An empty report would say that nothing is wrong.
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits any more.');
    return report;
  });
  connection.onRequest(beforeFilingRequest, ({ uri }: BeforeFilingParams, token: CancellationToken) =>
    complaints.checked(uri, token, null, ({ complaint, findings }) => beforeFiling(complaint, findings)),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    isWorkspaceFile(uri)
      ? desk.codeActions(uri, context.diagnostics)
      : complaints.checked<CodeAction[]>(uri, token, [], async (checked) => {
          const { version, complaint, findings, counts } = checked;
          return [
            ...codeActions(uri, version, complaint, findings, range),
            ...elementFixes(uri, version, complaint, findings, range, counts()),
            ...(await desk.additions(uri, complaint, offersFor(complaint, findings, range, counts()))),
          ];
        }),
  );
}

/** Changes of the text. */
function answerOfChanges({ connection, complaints }: Session): void {
  connection.onRequest<ChangeAnswer | null, void>(changeRequest, (params: ChangeParams) =>
    complaints.answer<ChangeAnswer | null>(params.uri, null, ({ version, complaint }) =>
      version === params.version ? changeAt(complaint, params) : null,
    ),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    complaints.answerAt(uri, position, null, renameableAt),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    // Not as an answer: what is refused is an error with its reason.
    const opened = complaints.at(uri);
    if (!opened) return null;
    const { complaint, version } = opened;
    return renameAt(uri, version, complaint, complaint.source.offset(position), newName);
  });
  connection.onDocumentFormatting(({ textDocument: { uri } }) =>
    complaints.answer(uri, [], ({ complaint }) => {
      const outcome = formatMarkers(complaint);
      return isRefusal(outcome) ? [] : editsOf(complaint.source, outcome.edits);
    }),
  );
}

/** The files that may be exhibits of the complaint; none where neither client nor server can tell. */
async function exhibitFiles(
  { connection, client }: Session,
  list: ListFiles | null,
  uri: string,
): Promise<readonly string[]> {
  if (client.own.exhibitFiles) return (await connection.sendRequest<string[] | null>(exhibitFilesRequest)) ?? [];
  return list && uri.startsWith('file:') ? list(uri.slice(0, uri.lastIndexOf('/'))) : [];
}

/** The editor's settings for a document; none where it has none or cannot tell. */
async function settingsOf({ connection, client }: Session, uri: string): Promise<Settings> {
  if (!client.tellsSettings) return {};
  try {
    const given: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'averment' });
    return given && typeof given === 'object' ? given : {};
  } catch {
    return {};
  }
}
