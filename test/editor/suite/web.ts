import { open, outline } from './documents.ts';

/**
 * Called by VS Code in the browser, where the extension host is a web worker: the outline shows that client and server run
 * there. There is no mocha in it, as nothing more is to be shown.
 * @throws {Error} if the outline does not come, or lacks the count
 */
export async function run(): Promise<void> {
  const { document } = await open('first.complaint');
  const names = (await outline(document)).map(({ name }) => name);
  if (!names.some((name) => /breach of contract/i.test(name))) throw new Error(`No count in ${names.join(' | ')}`);
}
