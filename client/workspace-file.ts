import * as vscode from 'vscode';
import {
  additionRequest,
  causesRequest,
  type AdditionAnswer,
  type AdditionParams,
  type CauseName,
  type CausesParams,
} from '../server/protocol/requests.ts';
import type { Ask } from './navigation.ts';

/** The text of a file that the server asks for, by VS Code's own means: on the disk, in a browser, or wherever the folder is. Null where there is none. */
export async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null;
  }
}

/**
 * The commands behind the quick fixes that add to `.averment.yaml`: what a count pleads, and which finding is not to be shown again, with
 * its reason. `changed` tells the server, for folders of which nobody is told that a file has changed.
 */
export function registerWorkspaceFile(ask: Ask, changed: (uri: string) => void): vscode.Disposable {
  async function add(what: AdditionParams): Promise<void> {
    const answer = await ask<AdditionParams, AdditionAnswer>(additionRequest, what);
    if (!answer) return;
    const uri = vscode.Uri.parse(answer.uri);
    const name = vscode.workspace.asRelativePath(uri);
    if (!answer.change) return void tell(uri, `${name} cannot be read, so nothing was added to it.`, 'warning');
    if (!(await write(uri, answer, answer.change)))
      return void tell(uri, `${name} could not be changed, so nothing was added to it.`, 'warning');
    changed(answer.uri);
    void tell(uri, what.pin ? `The pin is kept in ${name}.` : `This is not shown again; ${name} says so.`);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('averment.addToWorkspaceFile', async (what: AdditionParams) => {
      if (!what.suppression) return add(what);
      const reason = await vscode.window.showInputBox({
        title: 'Why Is This Right as It Stands?',
        prompt: 'For those who read the file later. It may stay empty.',
        ignoreFocusOut: true,
      });
      if (reason === undefined) return;
      await add({ ...what, suppression: { ...what.suppression, ...(reason.trim() ? { reason: reason.trim() } : {}) } });
    }),
    vscode.commands.registerCommand(
      'averment.chooseCause',
      async ({ uri, count }: CausesParams & { readonly uri: string }) => {
        const causes = await ask<CausesParams, CauseName[]>(causesRequest, { count });
        const chosen = await vscode.window.showQuickPick(
          (causes ?? []).map(({ id, name, family }) => ({ label: name, description: family.replaceAll('-', ' '), id })),
          { title: `What “${count}” Pleads`, matchOnDescription: true, ignoreFocusOut: true },
        );
        if (chosen) await add({ uri, pin: { count, pleads: chosen.id } });
      },
    ),
  );
}

/** Makes the change and saves it, unless the drafter has not saved other changes of the file. False where it could not be made. */
async function write(
  uri: vscode.Uri,
  { isNew, version }: AdditionAnswer,
  change: NonNullable<AdditionAnswer['change']>,
): Promise<boolean> {
  if (isNew) {
    // What could not be read may be there all the same, and is not written over.
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (isThere) return false;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(change.text));
    return true;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  // It is made for one version: the drafter may have typed there meanwhile.
  if (version !== null && version !== document.version) return false;
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const { start, end, text } = change;
  edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), text);
  const done = await vscode.workspace.applyEdit(edit);
  if (done && wasSaved) await document.save();
  return done;
}

async function tell(uri: vscode.Uri, message: string, how: 'information' | 'warning' = 'information'): Promise<void> {
  const open = 'Open';
  const choice = await (how === 'warning'
    ? vscode.window.showWarningMessage(message, open)
    : vscode.window.showInformationMessage(message, open));
  if (choice === open) await vscode.window.showTextDocument(uri);
}
