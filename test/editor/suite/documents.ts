import * as vscode from 'vscode';

/** Opens a file of the test workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The test workspace is not open.');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens a new complaint with the given text in an editor. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'complaint', content }));
}

/** The position of the first place where `words` stand in the document, `into` characters behind their beginning. */
export function at(document: vscode.TextDocument, words: string, into = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`The document does not say “${words}”.`);
  return document.positionAt(offset + into);
}

/** All that the document's outline holds, from the top, as soon as there is one. */
export async function outline({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const flat = (symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
  return flat(
    await eventually('outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri),
    ),
  );
}

/**
 * Asks again and again until there is an answer: the editor answers with nothing while the server starts.
 * @throws {Error} if there is none within 15 seconds
 */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>): Promise<NonNullable<T>> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const answer = await ask();
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There was no ${what} within 15 seconds.`);
}
