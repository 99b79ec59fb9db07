import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, eventually, openText } from './documents.ts';

// The public facts of Parler v. Amazon, in our own words and in the form of its passage: numbers that run on behind dotted leaders.
const passage =
  '50. AWS knew how many users Parler had and that the number was growing. ………………………… 51. AWS means to end the account on a pretext, as ¶ 50 shows.……………….52. Parler will lose its users, and money will not make it whole.\n53. Therefore, Parler is entitled to injunctive relief.';

describe('references', () => {
  it('lead to the paragraph, also in a passage whose numbers run on inside a line', async () => {
    const { document } = await openText(passage);
    const links = await eventually('definition', () =>
      vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at(document, '¶ 50', 2),
      ),
    );
    const [link] = links;
    assert.ok(link);
    const target = 'targetUri' in link ? (link.targetSelectionRange ?? link.targetRange) : link.range;
    assert.deepEqual(target.start, document.positionAt(0));
  });

  it('hover explains injunctive relief', async () => {
    const { document } = await openText(passage);
    const [hover] = await eventually('hover', () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at(document, 'injunctive relief', 3),
      ),
    );
    const text = hover?.contents.map((part) => (typeof part === 'string' ? part : part.value)).join('\n') ?? '';
    assert.match(text, /injunctive relief|injunction/i);
  });

  it('follow a number that is renamed', async () => {
    const editor = await openText('1. One fact.\n\n2. Another fact.\n\n4. As ¶ 2 says, and paragraphs 1 through 2.\n');
    const edit = await eventually('rename', () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        at(editor.document, '2. Another', 0),
        '3',
      ),
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(
      editor.document.getText(),
      '1. One fact.\n\n3. Another fact.\n\n4. As ¶ 3 says, and paragraphs 1 through 3.\n',
    );
  });

  it('follow an insert, in one step that undo takes back', async () => {
    const before = '1. One fact.\n\n2. Another fact.\n\n3. As ¶ 2 says.\n';
    const editor = await openText(before);
    await eventually('outline', () =>
      vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', editor.document.uri),
    );
    const end = at(editor.document, '1. One fact.', '1. One fact.'.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await vscode.commands.executeCommand('averment.enter');
    assert.equal(editor.document.getText(), '1. One fact.\n\n2. \n\n3. Another fact.\n\n4. As ¶ 3 says.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('to nowhere are reported, with the last number there is', async () => {
    const { document } = await openText(
      '1. One fact.\n\n2. Two facts.\n\n3. Three facts.\n\n4. Four facts.\n\n5. As paragraph 12 says.\n',
    );
    const found = await eventually('diagnostic', () => vscode.languages.getDiagnostics(document.uri));
    assert.match(found.map(({ message }) => message).join('\n'), /Paragraph 12 does not exist \(the last is 5\)/);
  });
});
