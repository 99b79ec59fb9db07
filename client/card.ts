import * as vscode from 'vscode';

/** Behind a lens above a count: goes to its heading and shows its card, so that the table of elements is one click or key away. */
export function registerCard(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'averment.showCard',
    async (uri: string, at: { line: number; character: number }) => {
      const position = new vscode.Position(at.line, at.character);
      const selection = new vscode.Range(position, position);
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
      await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    },
  );
}
