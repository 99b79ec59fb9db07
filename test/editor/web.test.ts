import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { startWeb } from '../../scripts/host/web.mjs';
import { launchChromium, runInPage } from './chromium.ts';
import { bundles, extension, removeTemporaryFolders, workspaceCopy } from './folders.ts';

test('in VS Code 1.91 in a browser, with nothing but the browser behind it', { timeout: 180_000 }, async () => {
  const tests = join(bundles, 'web.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'suite/web.ts')],
    outfile: tests,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  });
  const web = await startWeb({ folder: await workspaceCopy(), extension, tests, say: console.log });
  const browser = await launchChromium();
  try {
    const { code, log } = await runInPage(await browser.newPage(), web.address);
    expect(code, log).toBe(0);
  } finally {
    await browser.close();
    web.stop();
    await removeTemporaryFolders();
  }
});
