import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, eventually, open, openText } from './documents.ts';

describe('go to definition', () => {
  it('leads from a reference to the paragraph it names', async () => {
    const { document } = await open('first.complaint');
    const [place] = await definitions(document, at(document, '¶ 5', 2));
    assert.ok(place, 'no place');
    assert.equal(place.uri.toString(), document.uri.toString());
    assert.match(document.lineAt(place.range.start).text, /^5\. /);
  });

  it('works in a document that was never saved', async () => {
    const { document } = await openText('1. Harrow sells ink.\n\n2. Lowell bought the ink named in paragraph 1.\n');
    const [place] = await definitions(document, at(document, 'paragraph 1', 10));
    assert.equal(place?.range.start.line, 0);
  });
});

async function definitions(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
  const found = await eventually('definition', () =>
    vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    ),
  );
  return found.map((place) =>
    'targetUri' in place
      ? new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange)
      : place,
  );
}
