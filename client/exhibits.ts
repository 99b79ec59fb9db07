import * as vscode from 'vscode';
import { exhibitEndings, mostExhibitFiles } from '../server/protocol/requests.ts';

/** The files of the workspace that may be exhibits: listed once, and again after one has come or gone. */
export class ExhibitFiles implements vscode.Disposable {
  readonly #pattern = `**/*.{${exhibitEndings.join(',')}}`;
  readonly #watcher: vscode.FileSystemWatcher;
  #listed: Promise<string[]> | undefined;

  constructor() {
    this.#watcher = vscode.workspace.createFileSystemWatcher(this.#pattern, false, true, false);
    const forget = (): void => {
      this.#listed = undefined;
    };
    this.#watcher.onDidCreate(forget);
    this.#watcher.onDidDelete(forget);
  }

  /** Their addresses. Never rejects. */
  list(): Promise<string[]> {
    return (this.#listed ??= this.#find());
  }

  dispose(): void {
    this.#watcher.dispose();
  }

  async #find(): Promise<string[]> {
    const found = await vscode.workspace.findFiles(this.#pattern, '**/node_modules/**', mostExhibitFiles).then(
      (uris) => uris,
      () => [],
    );
    if (found.length > 0) return found.map((uri) => uri.toString());
    // In a browser nobody searches folders that are not on a disk: they are walked.
    const walked: string[] = [];
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) await walk(uri, 3, walked);
    return walked;
  }
}

/** Gathers what may be exhibits in a folder and some levels below. */
async function walk(folder: vscode.Uri, levels: number, into: string[]): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (all) => all,
    () => [],
  );
  for (const [name, type] of entries) {
    if (into.length >= mostExhibitFiles) return;
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) {
      if (levels > 0 && !/^(?:\.|node_modules$)/.test(name)) await walk(uri, levels - 1, into);
    } else if (exhibitEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) into.push(uri.toString());
  }
}
