import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CodeActionTriggerKind,
  type ClientCapabilities,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AdditionAnswer, ClientOptions } from '../../server/protocol/requests.ts';
import { startServer, type Server } from './server.ts';

const text = `IN THE UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF WASHINGTON

FACTS

1. On [DATE], Alder sold Birch a boat.

2. Birch paid nothing.

COUNT I
Unkindness

3. Birch was unkind to Alder.
`;

let server: Server;
let folder: string;
let told: PublishDiagnosticsParams[];
let refreshed: number;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const complaint = (): string => uriOf('drafts/boat.complaint');
const file = (): string => uriOf('.averment.yaml');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'averment-workspace-'));
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'drafts', 'boat.complaint'), text);
  server = startServer();
  told = [];
  refreshed = 0;
});
afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Begins a session on the folder with a client of these abilities, and opens the complaint. */
async function begin(capabilities: ClientCapabilities, options?: ClientOptions): Promise<void> {
  const { connection } = server;
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => void told.push(params),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshed++;
    return null;
  });
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'case' }],
    capabilities,
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});
  await open(complaint(), 'complaint', text);
}

const open = (uri: string, languageId: string, content: string) =>
  server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text: content },
  });

/** What is found in the complaint now. */
async function findings(): Promise<Diagnostic[]> {
  const report = await server.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: complaint() },
  });
  return report.kind === 'full' ? report.items : [];
}

const rulesFound = async (): Promise<unknown[]> => (await findings()).map(({ code }) => code);

const actionsAt = (uri: string, { range, ...diagnostic }: Diagnostic): Promise<CodeAction[]> =>
  server.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [{ range, ...diagnostic }], triggerKind: CodeActionTriggerKind.Invoked },
  });

const ofRule = async (rule: string): Promise<Diagnostic> =>
  (await findings()).find(({ code }) => code === rule) ?? expect.unreachable(`no ${rule}`);

/** What comes by itself, and not as an answer, may take a while on a busy machine. */
const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });

const watching: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};

const writeFile = (name: string, content: string): Promise<void> => {
  writeFileSync(join(folder, name), content);
  return server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf(name), type: 2 }],
  });
};

describe('the workspace file', () => {
  test('holds for the complaints of its folder, and what changes in it shows', async () => {
    writeFileSync(join(folder, '.averment.yaml'), 'rules:\n  placeholder: off\n');
    await begin(watching);
    expect(await rulesFound()).not.toContain('placeholder');
    await writeFile('.averment.yaml', 'rules:\n  placeholder: error\n');
    await soon(() => refreshed).toBeGreaterThan(0);
    expect(await ofRule('placeholder')).toMatchObject({ severity: 1 });
    // The nearest counts alone.
    await writeFile('drafts/.averment.yaml', 'rules:\n  placeholder: hint\n');
    expect(await ofRule('placeholder')).toMatchObject({ severity: 4 });
  });

  test('holds as it stands in the editor, before it is saved', async () => {
    writeFileSync(join(folder, '.averment.yaml'), 'rules:\n  placeholder: off\n');
    await begin(watching);
    await open(file(), 'yaml', 'rules:\n  placeholder: warning\n');
    await soon(rulesFound).toContain('placeholder');
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: file() } });
    await soon(rulesFound).not.toContain('placeholder');
  });

  test('is read anew with each change of the complaint where the client tells of no files', async () => {
    await begin({});
    expect(await rulesFound()).toContain('placeholder');
    writeFileSync(join(folder, '.averment.yaml'), 'rules:\n  placeholder: off\n');
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: complaint(), version: 2 },
      contentChanges: [{ text: `${text}\n` }],
    });
    expect(await rulesFound()).not.toContain('placeholder');
  });

  test('is asked of the client where the server cannot read it', async () => {
    const texts: Record<string, string> = { 'test-web://mount/case/.averment.yaml': 'rules: { placeholder: off }\n' };
    const asked: string[] = [];
    server.connection.onRequest('averment/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return texts[uri] ?? null;
    });
    server.connection.onRequest('client/registerCapability', () => null);
    const uri = 'test-web://mount/case/drafts/boat.complaint';
    await server.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: 'test-web://mount/case', name: 'case' }],
      capabilities: watching,
      initializationOptions: { workspaceFile: true } satisfies ClientOptions,
    });
    await open(uri, 'complaint', text);
    const report = await server.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(report.kind === 'full' && report.items.map(({ code }) => code)).not.toContain('placeholder');
    expect(asked).toEqual(['test-web://mount/case/drafts/.averment.yaml', 'test-web://mount/case/.averment.yaml']);
  });

  test('shows what is wrong in it, and corrects it', async () => {
    const content =
      'rules:\n  paragraf-gap: off\nsuppressions:\n  - rule: venue\n  - rule: placeholder\n    words: "[NAME]"\n';
    writeFileSync(join(folder, '.averment.yaml'), content);
    await begin(watching);
    await findings();
    await soon(() => told.at(-1)?.diagnostics.map(({ message }) => message)).toEqual([
      '“paragraf-gap” is no rule. Did you mean “paragraph-gap”?',
      'This suppression of placeholder fits nothing in the complaints that were read.',
    ]);
    expect(told.at(-1)?.uri).toBe(file());
    await open(file(), 'yaml', content);
    const [misspelt, unused] = told.at(-1)?.diagnostics ?? [];
    expect((await actionsAt(file(), misspelt!)).map(({ title }) => title)).toEqual(['Change to “paragraph-gap”']);
    const [remove] = await actionsAt(file(), unused!);
    expect(remove?.title).toBe('Remove the suppression');
    const change = remove?.edit?.documentChanges?.[0] as TextDocumentEdit;
    expect(change.textDocument).toEqual({ uri: file(), version: 1 });
    expect(TextDocument.applyEdits(TextDocument.create(file(), 'yaml', 1, content), change.edits as never)).toBe(
      'rules:\n  paragraf-gap: off\nsuppressions:\n  - rule: venue\n',
    );
  });

  test('offers what may stand in it, says what it means, and is no complaint', async () => {
    await begin(watching);
    const content = 'rules:\n  paragraph-gap: off\npins:\n  - count: Unkindness\n    pleads: \n';
    await open(file(), 'yaml', content);
    const textDocument = { uri: file() };
    const items = await server.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: { line: 4, character: 12 },
    });
    expect(items.find(({ label }) => label === 'iied')).toMatchObject({
      detail: 'Intentional Infliction of Emotional Distress (Outrage)',
    });
    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 1, character: 5 },
    });
    expect(JSON.stringify(hover.contents)).toContain('paragraph-gap');
    expect(await server.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toBeNull();
    expect(await server.connection.sendRequest('textDocument/foldingRange', { textDocument })).toEqual([]);
  });
});

describe('the quick fixes that add to the workspace file', () => {
  test('hand the client a command, and the server makes the change', async () => {
    await begin(watching, { workspaceFile: true });
    const actions = await actionsAt(complaint(), await ofRule('cause-unsure'));
    expect(actions.map(({ title }) => title)).toContain('Pin another cause…');
    const pin = { uri: complaint(), pin: { count: 'Unkindness', pleads: 'iied' } };
    const added = await server.connection.sendRequest<AdditionAnswer>('averment/addition', pin);
    expect(added).toMatchObject({ uri: file(), isNew: true });
    await writeFile('.averment.yaml', added.change?.text ?? '');
    expect(readFileSync(join(folder, '.averment.yaml'), 'utf8')).toContain(
      'pins:\n  - count: Unkindness\n    pleads: iied\n    file: drafts/boat.complaint\n',
    );
    expect(await rulesFound()).not.toContain('cause-unsure');
    const lenses = await server.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: complaint() },
    });
    expect(lenses.map(({ command }) => command?.title)).toContainEqual(
      expect.stringMatching(/ of \d elements located/),
    );
  });

  test('are changes where the client has no such command', async () => {
    writeFileSync(join(folder, '.averment.yaml'), '# ours\npreset: strict\n');
    await begin(watching);
    const actions = await actionsAt(complaint(), await ofRule('placeholder'));
    const action = actions.find(({ title }) => title.startsWith('Do not show this again'));
    const change = action?.edit?.documentChanges?.[0] as TextDocumentEdit;
    expect(change.textDocument.uri).toBe(file());
    const before = TextDocument.create(file(), 'yaml', 1, '# ours\npreset: strict\n');
    const after = TextDocument.applyEdits(before, change.edits as never);
    expect(after).toBe(
      '# ours\npreset: strict\nsuppressions:\n  - rule: placeholder\n    words: "[DATE]"\n    file: drafts/boat.complaint\n',
    );
    await writeFile('.averment.yaml', after);
    expect(await rulesFound()).not.toContain('placeholder');
    expect(told.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('are made for the version of the file that is open in the editor', async () => {
    writeFileSync(join(folder, '.averment.yaml'), 'preset: strict\n');
    await begin(watching);
    const versions = async (): Promise<unknown[]> => {
      const actions = await actionsAt(complaint(), await ofRule('placeholder'));
      const action = actions.find(({ title }) => title.startsWith('Do not show this again'));
      const { textDocument } = action?.edit?.documentChanges?.[0] as TextDocumentEdit;
      const suppression = { rule: 'placeholder', words: '[DATE]' };
      const request = { uri: complaint(), suppression };
      const added = await server.connection.sendRequest<AdditionAnswer>('averment/addition', request);
      return [textDocument.version, added.version];
    };
    expect(await versions()).toEqual([null, null]);
    await open(file(), 'yaml', 'preset: strict\n');
    expect(await versions()).toEqual([1, 1]);
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: file(), version: 7 },
      contentChanges: [{ text: '# ours\npreset: strict\n' }],
    });
    expect(await versions()).toEqual([7, 7]);
  });

  test('are not offered where the file cannot be made', async () => {
    await begin(watching);
    const actions = await actionsAt(complaint(), await ofRule('placeholder'));
    expect(actions.filter(({ title }) => title.startsWith('Do not show'))).toEqual([]);
  });
});
