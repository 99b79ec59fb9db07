import * as vscode from 'vscode';
import { at, eventually, open } from './documents.ts';

/** The workspace file of the test workspace. */
function file(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The test workspace is not open.');
  return vscode.Uri.joinPath(folder.uri, '.averment.yaml');
}

/**
 * Pins the cause of a count by its quick fix, in a workspace file that is not there before, and takes the file away again.
 * @throws {Error} where the pin is not kept, or what is found does not follow it
 */
export async function pinACause(): Promise<void> {
  const { document } = await open('quayside.complaint');
  await eventually('unsure cause', () => rules(document).includes('cause-unsure'));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at(document, 'COUNT I'), at(document, 'COUNT I', 5)),
  );
  const pin = actions.find(({ title }) => /^Pin: COUNT I pleads Tortious interference with contract/i.test(title));
  if (!pin?.command) throw new Error(`No pin among ${actions.map(({ title }) => title).join(' | ')}`);
  await vscode.commands.executeCommand(pin.command.command, ...((pin.command.arguments ?? []) as unknown[]));
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  if (!text.includes('pleads: tortious-interference-contract')) throw new Error(text);
  await eventually('pinned cause', () => rules(document).length > 0 && !rules(document).includes('cause-unsure'));
  await vscode.workspace.fs.delete(file());
  await eventually('unsure cause', () => rules(document).includes('cause-unsure'));
}

/** Changes the workspace file without saving it, and sees the findings of a complaint change. */
export async function changeUnsaved(): Promise<void> {
  const { document } = await open('quayside.complaint');
  await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode('rules:\n  placeholder: off\n'));
  await eventually(
    'findings without blanks',
    () => rules(document).length > 0 && !rules(document).includes('placeholder'),
  );
  const editor = await vscode.window.showTextDocument(file(), { viewColumn: vscode.ViewColumn.Beside });
  await editor.edit((builder) => builder.replace(new vscode.Range(1, 0, 2, 0), '  placeholdr: off\n'));
  await eventually('findings with blanks', () => rules(document).includes('placeholder'));
  const [problem] = await eventually('problem', () => vscode.languages.getDiagnostics(file()));
  if (!problem?.message.includes('Did you mean “placeholder”?')) throw new Error(problem?.message);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.workspace.fs.delete(file());
}

/** The rules that have found something in the document. */
function rules({ uri }: vscode.TextDocument): unknown[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => (typeof code === 'object' ? code.value : code));
}
