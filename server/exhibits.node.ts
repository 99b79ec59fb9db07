import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exhibitEndings, mostExhibitFiles } from './protocol/requests.ts';

/** So long what a folder holds is taken to be the same, in milliseconds: the editor asks at each key. */
const KEPT = 5_000;

const listed = new Map<string, Promise<readonly string[]>>();

/** The files in a folder of the disk and below that may be exhibits, as addresses; looked for again after some seconds. Never rejects. */
export function exhibitsIn(folder: string): Promise<readonly string[]> {
  let files = listed.get(folder);
  if (!files) {
    listed.set(folder, (files = walk(folder)));
    void files.then(() => setTimeout(() => listed.delete(folder), KEPT).unref());
  }
  return files;
}

/**
 * The files in a folder and three levels below it that may be exhibits, the nearest first.
 * @param most so many files, and so many folders, are looked at and no more
 */
export async function walk(
  folder: string,
  most: { readonly files: number; readonly folders: number } = { files: mostExhibitFiles, folders: 500 },
): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [{ path: folder, below: 3 }];
  for (const { path, below } of folders) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inside = join(path, entry.name);
      if (entry.isFile() && exhibitEndings.includes(extname(entry.name).slice(1).toLowerCase())) {
        found.push(pathToFileURL(inside).href);
        if (found.length >= most.files) return found;
      } else if (entry.isDirectory() && below > 0 && !/^(?:\.|node_modules$)/.test(entry.name)) {
        // The walk goes on to the folders that are added to the list here.
        if (folders.length < most.folders) folders.push({ path: inside, below: below - 1 });
      }
    }
  }
  return found;
}
