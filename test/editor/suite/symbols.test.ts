import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, open } from './documents.ts';

describe('the outline', () => {
  it('shows the headings of a complaint, and its paragraphs under them', async () => {
    const { document } = await open('first.complaint');
    assert.equal(document.languageId, 'complaint');

    const symbols = await eventually('outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );

    const everything = all(symbols);
    assert.ok(
      everything.some(({ name }) => /breach of contract/i.test(name)),
      `no count in ${everything.map(({ name }) => name).join(' | ')}`,
    );
    const last = everything.find(({ name }) => /\b12$/.test(name));
    assert.match(last?.detail ?? '', /damaged by the breach/);
  });
});

function all(symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
}
