import * as vscode from 'vscode';

const known = 'averment.noticeShown';

/** Says once, to whoever first opens a complaint, what Averment does and what it does not. */
export function noticeOnce({ globalState, extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  if (globalState.get(known)) return vscode.Disposable.from();
  const isComplaint = ({ languageId }: vscode.TextDocument): boolean => languageId === 'complaint';
  const opened = vscode.workspace.onDidOpenTextDocument((document) => isComplaint(document) && void tell());
  if (vscode.workspace.textDocuments.some(isComplaint)) void tell();
  return opened;

  async function tell(): Promise<void> {
    opened.dispose();
    // Kept before it is shown: a window that is closed over it does not bring it back.
    await globalState.update(known, true);
    const more = 'More';
    const choice = await vscode.window.showInformationMessage(
      'Averment finds allegations and checks form. It gives no legal advice: whether a complaint suffices is for a lawyer to judge.',
      more,
    );
    if (choice === more) {
      await vscode.commands.executeCommand(
        'markdown.showPreview',
        vscode.Uri.joinPath(extensionUri, 'assets', 'notice.md'),
      );
    }
  }
}
