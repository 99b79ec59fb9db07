import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPath } from '../../scripts/host/processes.mjs';
import { sampleFile, serverFile } from './server.ts';

const neovim = onPath('nvim');
if (!neovim) {
  const how = 'On Debian: apt-get install neovim';
  if (process.env.CI) throw new Error(`Neovim is not installed, and these tests must not be skipped here. ${how}`);
  console.warn(`!!! NOT TESTED IN NEOVIM, as it is not installed. ${how} !!!`);
}

test.skipIf(!neovim)('Neovim shows the outline, and follows a change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'averment-neovim-'));
  try {
    const copy = join(folder, 'first.complaint');
    cpSync(sampleFile, copy);
    const out = join(folder, 'out.txt');
    const script = join(import.meta.dirname, 'neovim.lua');
    const env = { ...process.env, NODE: process.execPath, SERVER: serverFile, SAMPLE: copy, OUT: out, HOME: folder };
    execFileSync(neovim ?? '', ['--headless', '--clean', '-n', '-c', `luafile ${script}`], { env, timeout: 25_000 });

    const [asOpened, without7] = readFileSync(out, 'utf8')
      .split('# without paragraph 7')
      .map((names) => names.split('\n').filter((name) => name && !name.startsWith('#')));
    expect(asOpened?.join('\n')).toMatch(/breach of contract/i);
    expect(without7).toHaveLength((asOpened?.length ?? 0) - 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
