import { open, outline } from './documents.ts';
import { exhibitLeadsToFile } from './exhibits.ts';
import { changeUnsaved, pinACause } from './workspace-file.ts';

/**
 * Called by VS Code in the browser, where the extension host is a web worker: the outline shows that client and server run
 * there, and the workspace file and the exhibits of which the server learns there by way of the client. There is no mocha in it, as nothing more is to be shown.
 * @throws {Error} if the outline does not come or lacks the count, the workspace file has no effect, or an exhibit leads nowhere
 */
export async function run(): Promise<void> {
  const { document } = await open('first.complaint');
  const names = (await outline(document)).map(({ name }) => name);
  if (!names.some((name) => /breach of contract/i.test(name))) throw new Error(`No count in ${names.join(' | ')}`);
  await pinACause();
  await changeUnsaved();
  await exhibitLeadsToFile();
}
