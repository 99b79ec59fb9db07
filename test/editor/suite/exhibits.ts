import * as vscode from 'vscode';
import { eventually, open } from './documents.ts';

/**
 * Looks whether “Exhibit A” of a complaint leads to the one file of the workspace that is that exhibit.
 * @throws {Error} if it does not within some seconds
 */
export async function exhibitLeadsToFile(): Promise<void> {
  const { document } = await open('larkspur.complaint');
  await eventually('link to the exhibit', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    return links?.filter(
      ({ range, target }) =>
        document.getText(range) === 'A' && target?.path.endsWith('/exhibits/A - Hosting Agreement.txt'),
    );
  });
}
