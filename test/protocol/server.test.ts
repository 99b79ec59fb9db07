import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentSymbol, InitializeResult } from 'vscode-languageserver';
import { sample, startServer, type Server } from './server.ts';

const uri = 'file:///first.complaint';
let server: Server;

beforeEach(async () => {
  server = startServer();
  const parameters = { processId: process.pid, rootUri: null, capabilities: {} };
  const { capabilities } = await server.connection.sendRequest<InitializeResult>('initialize', parameters);
  expect(Object.keys(capabilities)).toEqual(expect.arrayContaining(['textDocumentSync', 'documentSymbolProvider']));
  await server.connection.sendNotification('initialized', {});
});
afterEach(() => server.kill());

const open = (text: string) =>
  server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'complaint', version: 1, text },
  });

async function outline(): Promise<DocumentSymbol[]> {
  const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  return all(symbols);
}

const all = (symbols: DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);

const paragraphs = (symbols: DocumentSymbol[]) => symbols.filter(({ name }) => /\d/.test(name));

test('the outline of a document that was opened', async () => {
  await open(sample);
  const symbols = await outline();
  expect(symbols.map(({ name }) => name).join('\n')).toMatch(/breach of contract/i);
  expect(paragraphs(symbols).at(-1)?.name).toContain('12');
});

test('the outline follows a change of part of the text', async () => {
  await open(sample);
  const before = paragraphs(await outline()).length;
  const line = sample.split('\n').findIndex((text) => text.startsWith('7.'));
  const end = { line, character: sample.split('\n')[line]?.length ?? 0 };
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line, character: 0 }, end }, text: '' }],
  });
  expect(paragraphs(await outline())).toHaveLength(before - 1);
});

test('a document that is not a complaint, and one that is not open, have answers too', async () => {
  await open('\u{1F4C4}\r\nDear Ada,\f\r1)');
  expect(await outline()).toBeInstanceOf(Array);
  const unknown = { textDocument: { uri: 'file:///unknown' } };
  expect(await server.connection.sendRequest('textDocument/documentSymbol', unknown)).toBeNull();
});

test('it ends when asked to, having complained of nothing', async () => {
  await open(sample);
  await server.connection.sendRequest('shutdown');
  await server.connection.sendNotification('exit');
  expect(await server.ended).toBe(0);
  expect(server.complaints()).toBe('');
});
