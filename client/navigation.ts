import * as vscode from 'vscode';
import { placesRequest, type NamedPlace, type Places, type PlacesParams } from '../server/protocol/requests.ts';

/** Asks the server; null where it has no answer. */
export type Ask = <P, R>(method: string, params: P) => Promise<R | null>;

/** The commands that jump between paragraphs and counts. */
export function registerNavigation(ask: Ask): vscode.Disposable {
  const places = async (): Promise<{ editor: vscode.TextEditor; places: Places } | null> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document.languageId !== 'complaint') return null;
    const found = await ask<PlacesParams, Places>(placesRequest, { uri: editor.document.uri.toString() });
    return found && { editor, places: found };
  };
  const step = (of: keyof Places, by: 1 | -1) => async (): Promise<void> => {
    const found = await places();
    if (!found) return;
    const here = found.editor.selection.active;
    const all = found.places[of].map((place) => positionOf(place));
    const next = by > 0 ? all.find((place) => place.isAfter(here)) : all.findLast((place) => place.isBefore(here));
    if (next) reveal(found.editor, next);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('averment.goToParagraph', async () => {
      const found = await places();
      if (!found) return;
      const items = [...found.places.counts, ...found.places.paragraphs].map((place) => ({
        label: place.name,
        description: place.words,
        place,
      }));
      const chosen = await vscode.window.showQuickPick(items, {
        placeHolder: 'A number, or words of the paragraph',
        matchOnDescription: true,
      });
      if (chosen) reveal(found.editor, positionOf(chosen.place));
    }),
    vscode.commands.registerCommand('averment.nextParagraph', step('paragraphs', 1)),
    vscode.commands.registerCommand('averment.previousParagraph', step('paragraphs', -1)),
    vscode.commands.registerCommand('averment.nextCount', step('counts', 1)),
    vscode.commands.registerCommand('averment.previousCount', step('counts', -1)),
    vscode.commands.registerCommand(
      'averment.showReferences',
      (
        uri: string,
        at: { line: number; character: number },
        locations: readonly { uri: string; range: vscode.Range }[],
      ) =>
        vscode.commands.executeCommand(
          'editor.action.showReferences',
          vscode.Uri.parse(uri),
          new vscode.Position(at.line, at.character),
          locations.map(
            ({ uri: where, range }) =>
              new vscode.Location(
                vscode.Uri.parse(where),
                new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
              ),
          ),
        ),
    ),
    vscode.commands.registerCommand('averment.treatAsComplaint', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, 'complaint');
    }),
  );
}

function positionOf(place: NamedPlace): vscode.Position {
  return new vscode.Position(place.at.line, place.at.character);
}

function reveal(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
