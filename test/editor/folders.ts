import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The extension under test: this checkout. */
export const extension = join(import.meta.dirname, '..', '..');

/** Where bundled tests are put; not in the extension's `dist`, which is what people get. */
export const bundles = join(extension, '.cache', 'editor');

const workspace = join(import.meta.dirname, 'workspace');

const temporary: string[] = [];

/** A new empty folder, whose name says what for. */
export async function temporaryFolder(what: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `averment-${what}-`));
  temporary.push(folder);
  return folder;
}

/** Removes what `temporaryFolder` and `workspaceCopy` made, as far as nothing holds it. */
export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(temporary.splice(0).map((folder) => rm(folder, { recursive: true, force: true }).catch(() => {})));
}

/**
 * A copy of the test workspace, or of another folder of this project, which a test may change as it likes, with settings of
 * its own.
 */
export async function workspaceCopy(settings: Record<string, unknown> = {}, original?: string): Promise<string> {
  const from = original ? join(extension, original) : workspace;
  // The window shows the folder's name.
  const folder = join(await temporaryFolder('workspace'), basename(from));
  await cp(from, folder, { recursive: true });
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}
