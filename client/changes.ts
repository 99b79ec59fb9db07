import * as vscode from 'vscode';
import {
  changeRequest,
  type ChangeAnswer,
  type ChangeParams,
  type Operation,
  type Question,
} from '../server/protocol/requests.ts';
import type { Ask } from './navigation.ts';

/** How often the next number is asked for while the drafter types on. */
const askAgain = 10;

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

  /** `broken` is where Enter has just broken a line: what came of it is taken for the selection. */
  async function change(
    operation: Operation,
    editor: vscode.TextEditor,
    { text, broken }: { readonly text?: string; readonly broken?: vscode.Position } = {},
  ): Promise<'done' | 'refused' | 'stale'> {
    const uri = editor.document.uri.toString();
    const agreed = new Set<Question>(filedAgreed.has(uri) ? ['filed'] : []);
    for (;;) {
      const { version } = editor.document;
      const { start: at, end } = broken ? new vscode.Range(broken, editor.selection.active) : editor.selection;
      const answer = await ask<ChangeParams, ChangeAnswer>(changeRequest, {
        uri,
        version,
        operation,
        at: { line: at.line, character: at.character },
        ...(end.isEqual(at) ? {} : { to: { line: end.line, character: end.character } }),
        ...(text === undefined ? {} : { text }),
        agreed: [...agreed],
      });
      if (!answer) return 'refused';
      if (editor.document.version !== version) return 'stale';
      if (answer.kind === 'refused') {
        if (operation !== 'next-paragraph') void vscode.window.showWarningMessage(answer.reason);
        return 'refused';
      }
      if (answer.kind === 'change')
        return (await apply(editor, answer, { joins: broken !== undefined })) ? 'done' : 'stale';
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
        await change('paste', editor, { text: await vscode.env.clipboard.readText() });
      }
    }),
    // The key itself has broken the line, so that nothing waits; the number follows, and words typed meanwhile come to stand behind it.
    vscode.commands.registerCommand('averment.enter', async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || editor.selection.active.line === 0) return;
      const { line } = editor.selection.active;
      const broken = editor.document.lineAt(line - 1).range.end;
      const isBehindWords = (): boolean => {
        const { active, isEmpty } = editor.selection;
        return (
          isEmpty && active.line === line && editor.document.lineAt(line).text.slice(active.character).trim() === ''
        );
      };
      for (let tries = 0; tries < askAgain && isBehindWords(); tries++) {
        if ((await change('next-paragraph', editor, { broken })) !== 'stale') return;
      }
    }),
  );
}

/** Changes the document; one that `joins` is undone together with what was typed before it. */
async function apply(
  editor: vscode.TextEditor,
  answer: Extract<ChangeAnswer, { kind: 'change' }>,
  { joins }: { readonly joins: boolean },
): Promise<boolean> {
  const done = await editor.edit(
    (builder) => {
      for (const { start, end, text } of answer.edits) {
        builder.replace(new vscode.Range(start.line, start.character, end.line, end.character), text);
      }
    },
    { undoStopBefore: !joins, undoStopAfter: true },
  );
  if (done && answer.cursor) {
    const at = new vscode.Position(answer.cursor.line, answer.cursor.character);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at));
  }
  if (done && answer.note) void vscode.window.showInformationMessage(answer.note);
  return done;
}
