import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exhibitsIn, walk } from './exhibits.node.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'averment-exhibits-'));
  for (const below of ['.git', 'a', 'b', 'b/c/d/e']) mkdirSync(join(folder, below), { recursive: true });
  for (const file of ['1.pdf', 'draft.complaint', '.git/2.pdf', 'a/3.pdf', 'b/4.docx', 'b/c/d/5.txt', 'b/c/d/e/6.txt'])
    writeFileSync(join(folder, file), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = (files: readonly string[]): string[] => {
  const root = pathToFileURL(folder).href;
  return files.map((file) => file.slice(root.length + 1)).sort();
};

test('what may be an exhibit is found in the folder and three levels below', async () => {
  expect(names(await walk(folder))).toEqual(['1.pdf', 'a/3.pdf', 'b/4.docx', 'b/c/d/5.txt']);
  expect(await walk(join(folder, 'none'))).toEqual([]);
});

test('so many files and folders are looked at in all, the nearest first', async () => {
  expect(names(await walk(folder, { files: 1, folders: 10 }))).toEqual(['1.pdf']);
  expect(names(await walk(folder, { files: 10, folders: 3 }))).toEqual(['1.pdf', 'a/3.pdf', 'b/4.docx']);
});

test('a folder is not walked again at once', async () => {
  const first = await exhibitsIn(folder);
  writeFileSync(join(folder, '7.pdf'), '');
  expect(await exhibitsIn(folder)).toBe(first);
});
