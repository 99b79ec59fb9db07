import * as vscode from 'vscode';

/** Makes complaints of the files that the setting `averment.files` names, when they are opened and when the setting changes. */
export function adoptFiles(): vscode.Disposable {
  const adopt = (document: vscode.TextDocument): void => {
    if (document.languageId === 'complaint' || document.uri.scheme === 'output') return;
    const patterns = vscode.workspace.getConfiguration('averment', document.uri).get<string[]>('files') ?? [];
    if (
      patterns.some((pattern) => vscode.languages.match({ pattern: inFolder(pattern, document.uri) }, document) > 0)
    ) {
      void vscode.languages.setTextDocumentLanguage(document, 'complaint');
    }
  };
  const adoptAll = (): void => vscode.workspace.textDocuments.forEach(adopt);
  adoptAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(adopt),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('averment.files') && adoptAll()),
  );
}

function inFolder(pattern: string, uri: vscode.Uri): vscode.GlobPattern {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder ? new vscode.RelativePattern(folder, pattern) : pattern;
}
