import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentLink,
  FullDocumentDiagnosticReport,
  Hover,
  InitializeResult,
  MarkupContent,
} from 'vscode-languageserver';
import { beforeFilingRequest, type BeforeFiling } from '../../server/protocol/requests.ts';
import { startServer, type Server } from './server.ts';

// What a drafter gets in any editor, which says nothing of itself.

const file = join(import.meta.dirname, '../editor/workspace/larkspur.complaint');
const uri = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8');
let server: Server;

beforeEach(async () => {
  server = startServer();
  const parameters = { processId: process.pid, rootUri: null, capabilities: {} };
  await server.connection.sendRequest<InitializeResult>('initialize', parameters);
  await server.connection.sendNotification('initialized', {});
  await open(text);
});
afterEach(() => server.kill());

const open = (content: string) =>
  server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'complaint', version: 1, text: content },
  });

function at(words: string, content = text): { line: number; character: number } {
  const before = content.slice(0, content.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

test('an exhibit leads to its file beside the complaint', async () => {
  const links = await server.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri },
  });
  expect(links.map(({ target }) => target)).toContain(
    pathToFileURL(join(file, '../exhibits/A - Hosting Agreement.txt')).href,
  );
});

test('a demand for an injunction shows what its test considers', async () => {
  const hover = await server.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: at('preliminary injunction'),
  });
  expect((hover.contents as MarkupContent).value).toContain('what its test considers');
});

test('a count that is begun is offered as plain text to an editor that knows no snippets', async () => {
  const draft = text.replace('PRAYER FOR RELIEF', 'Count conv\n\nPRAYER FOR RELIEF');
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: draft }],
  });
  const { line, character } = at('Count conv', draft);
  const { items } = await server.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line, character: character + 'Count conv'.length },
  });
  const conversion = items.find(({ label }) => label === 'Conversion');
  expect(conversion?.textEdit?.newText).toMatch(/^COUNT FOUR\nConversion\n\n54\. \[Describe the facts that show: /);
});

test('what is found is told by what it weighs before filing', async () => {
  const { groups } = await server.connection.sendRequest<BeforeFiling>(beforeFilingRequest, { uri });
  expect(groups[0]?.title).toBe('To settle before filing');
});

test('all who ask for what is found while a key is typed have the newest text’s', async () => {
  const { connection } = server;
  const findings = () =>
    connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  const ranked = () => connection.sendRequest<BeforeFiling>(beforeFilingRequest, { uri });
  const draft = text.replace(
    'PRAYER FOR RELIEF',
    '54. On Friday, June 6, 2024, Larkspur wrote again.\n\nPRAYER FOR RELIEF',
  );
  const start = at('Friday, June', draft);
  const early = [findings(), ranked()] as const;
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: draft }],
  });
  const actions = connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  await Promise.all(early);
  const [report, groups, fixes] = await Promise.all([findings(), ranked(), actions]);
  expect(report.items.map(({ range }) => range.start)).toContainEqual(start);
  expect(groups.groups.flatMap((group) => group.findings).map((finding) => finding.start)).toContainEqual(start);
  expect(fixes.flatMap(({ diagnostics }) => diagnostics ?? []).map(({ range }) => range.start)).toContainEqual(start);
});
