import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startCodeServer } from '../../scripts/host/code-server.mjs';
import { asRoot, downloadCode, whyNoWindow } from '../../scripts/host/desktop.mjs';
import { launchChromium, runInPage } from './chromium.ts';
import { bundles, extension, removeTemporaryFolders, temporaryFolder, workspaceCopy } from './folders.ts';
import type { Result } from './results.ts';

/** What came of the tests of `suite/`, and in which VS Code they were run. */
export interface HostRun {
  readonly host: string;
  readonly results: readonly Result[];
}

/**
 * Runs the tests of `suite/` in the extension host of a real VS Code: a desktop one where it can be downloaded and can open a
 * window, else the embedded one in Chromium. `AVERMENT_HOST=desktop` or `embedded` chooses.
 * @throws {Error} where neither can be had, or VS Code ended before the tests did
 */
export async function runInHost(): Promise<HostRun> {
  const run = await bundleSuite();
  const results = join(await temporaryFolder('results'), 'results.json');
  const desktop = await desktopVSCode();
  const outcome = 'path' in desktop ? await runOnDesktop(desktop.path, run, results) : await runEmbedded(run, results);
  const host = 'path' in desktop ? 'a desktop VS Code' : `an embedded VS Code, as ${desktop.why}`;
  try {
    return { host, results: JSON.parse(await readFile(results, 'utf8')) as Result[] };
  } catch {
    throw new Error(`The tests did not come to an end in ${host}:\n${outcome}`);
  } finally {
    await removeTemporaryFolders();
  }
}

async function desktopVSCode(): Promise<{ path: string } | { why: string }> {
  const wanted = process.env.AVERMENT_HOST;
  if (wanted === 'embedded') return { why: 'AVERMENT_HOST asks for it' };
  const why = whyNoWindow();
  if (why && wanted !== 'desktop') return { why };
  const found = await downloadCode();
  if (wanted === 'desktop' && 'why' in found)
    throw new Error(`AVERMENT_HOST asks for a desktop VS Code, but ${found.why}.`);
  return found;
}

/** Each test file becomes a file of its own, which mocha loads by itself. */
async function bundleSuite(): Promise<string> {
  const outdir = join(bundles, 'suite');
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'suite/*.test.ts'), join(import.meta.dirname, 'suite/run.ts')],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
  });
  return join(outdir, 'run.js');
}

async function runOnDesktop(path: string, tests: string, results: string): Promise<string> {
  const { runTests } = await import('@vscode/test-electron');
  const data = await temporaryFolder('data');
  return runTests({
    vscodeExecutablePath: path,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: { AVERMENT_RESULTS: results },
    launchArgs: [await workspaceCopy(), '--disable-extensions', ...asRoot(data)],
  }).then(
    (code) => `VS Code ended with ${code}.`,
    (error: unknown) => String(error),
  );
}

async function runEmbedded(tests: string, results: string): Promise<string> {
  const data = await temporaryFolder('data');
  const server = await startCodeServer({ data, env: { AVERMENT_RESULTS: results }, say: console.log });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const { log } = await runInPage(page, server.address({ folder: await workspaceCopy(), extension, tests }));
    return log;
  } finally {
    await browser.close();
    server.stop();
  }
}
