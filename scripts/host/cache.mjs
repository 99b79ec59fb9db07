import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where editors fetched for tests and `npm start` are kept, outside the checkout so that every checkout shares them. */
export const cacheFolder = process.env.AVERMENT_CACHE ?? join(homedir(), '.cache', 'averment');

/**
 * The folder `name` of the cache, which `install` fills the first time it is asked for. Two processes may ask at once: each
 * fills a folder of its own, and the first to finish wins, so nobody ever sees half an installation.
 * @param {string} name  keyed by version: what is there is never changed
 * @param {(folder: string) => Promise<void>} install  fills the empty folder it is given; throws if it cannot
 * @returns {Promise<string>} the filled folder
 */
export async function cached(name, install) {
  const folder = join(cacheFolder, name);
  if (await exists(folder)) return folder;
  const partial = `${folder}.${process.pid}.partial`;
  try {
    await mkdir(partial, { recursive: true });
    await install(partial);
    await rename(partial, folder).catch(async (error) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} path */
export const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );
