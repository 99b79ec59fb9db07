import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, eventually, openText } from './documents.ts';

describe('a file of another name', () => {
  it('becomes a complaint by the command', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '1. One fact.\n' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('averment.treatAsComplaint');
    const found = await eventually('complaint', () =>
      vscode.workspace.textDocuments.find(
        ({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'complaint',
      ),
    );
    assert.equal(found.languageId, 'complaint');
  });

  it('becomes one by the setting averment.files', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'pleadings', 'draft.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('1. One fact.\n'));
    const settings = vscode.workspace.getConfiguration('averment');
    await settings.update('files', ['pleadings/**/*.md'], vscode.ConfigurationTarget.Workspace);
    await vscode.window.showTextDocument(uri);
    await eventually('complaint', () =>
      vscode.workspace.textDocuments.find(
        (document) => document.uri.toString() === uri.toString() && document.languageId === 'complaint',
      ),
    );
    await settings.update('files', undefined, vscode.ConfigurationTarget.Workspace);
  });
});

describe('completion', () => {
  it('offers the paragraphs there are, with their first words', async () => {
    const { document } = await openText('1. One fact.\n\n2. Another fact.\n\n3. As shown in ¶ ');
    const list = await eventually('completion', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at(document, '¶ ', 2),
      );
      return found.items.filter(({ detail }) => detail).length > 0 ? found : null;
    });
    const second = list.items.find(({ label }) => label === '2');
    assert.equal(second?.detail, 'Another fact.');
  });
});
