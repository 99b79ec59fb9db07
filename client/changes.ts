import * as vscode from 'vscode';
import {
  changeRequest,
  type ChangeAnswer,
  type ChangeParams,
  type Operation,
  type Question,
} from '../server/protocol/requests.ts';
import type { Ask } from './navigation.ts';

const commands: Record<string, Operation> = {
  renumber: 'renumber',
  renumberFromHere: 'renumber-here',
  repairNumbers: 'repair',
  insertAbove: 'insert-above',
  insertBelow: 'insert-below',
  moveUp: 'move-up',
  moveDown: 'move-down',
  split: 'split',
  merge: 'merge',
  delete: 'delete',
};

/** The commands that change paragraphs. Each is one step to undo; where the server refuses it its reason is shown. */
export function registerChanges(ask: Ask): vscode.Disposable {
  /** The documents whose drafter agreed to change the numbers of a filed paper. */
  const filedAgreed = new Set<string>();

  async function change(
    operation: Operation,
    editor: vscode.TextEditor,
    text?: string,
  ): Promise<'done' | 'refused' | 'unasked'> {
    const uri = editor.document.uri.toString();
    const agreed = new Set<Question>(filedAgreed.has(uri) ? ['filed'] : []);
    for (;;) {
      const { version } = editor.document;
      const { start: at, end, isEmpty } = editor.selection;
      const answer = await ask<ChangeParams, ChangeAnswer>(changeRequest, {
        uri,
        version,
        operation,
        at: { line: at.line, character: at.character },
        ...(isEmpty ? {} : { to: { line: end.line, character: end.character } }),
        ...(text === undefined ? {} : { text }),
        agreed: [...agreed],
      });
      if (!answer || editor.document.version !== version) return 'unasked';
      if (answer.kind === 'refused') {
        if (operation !== 'next-paragraph') void vscode.window.showWarningMessage(answer.reason);
        return 'refused';
      }
      if (answer.kind === 'change') return (await apply(editor, answer)) ? 'done' : 'unasked';
      const choice = await vscode.window.showWarningMessage(answer.question, { modal: true }, answer.yes);
      if (choice !== answer.yes) return 'refused';
      agreed.add(answer.about);
      if (answer.about === 'filed') filedAgreed.add(uri);
    }
  }

  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, operation]) =>
      vscode.commands.registerCommand(`averment.${name}`, async () => {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document.languageId === 'complaint') await change(operation, editor);
      }),
    ),
    vscode.commands.registerCommand('averment.pasteNumbered', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.languageId === 'complaint') {
        await change('paste', editor, await vscode.env.clipboard.readText());
      }
    }),
    vscode.commands.registerCommand('averment.enter', async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const line = editor.document.lineAt(editor.selection.active.line);
      // Only at a line's end can a paragraph end: elsewhere Enter is not held up by asking.
      const atEnd = line.text.slice(editor.selection.active.character).trim() === '' && line.text.trim() !== '';
      if (atEnd && (await change('next-paragraph', editor)) === 'done') return;
      await vscode.commands.executeCommand('type', { text: '\n' });
    }),
  );
}

async function apply(editor: vscode.TextEditor, answer: Extract<ChangeAnswer, { kind: 'change' }>): Promise<boolean> {
  const done = await editor.edit((builder) => {
    for (const { start, end, text } of answer.edits) {
      builder.replace(new vscode.Range(start.line, start.character, end.line, end.character), text);
    }
  });
  if (done && answer.cursor) {
    const at = new vscode.Position(answer.cursor.line, answer.cursor.character);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at));
  }
  if (done && answer.note) void vscode.window.showInformationMessage(answer.note);
  return done;
}
