import './require-node.mjs';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCodeServer } from './host/code-server.mjs';
import { asRoot, downloadCode, findCode, whyNoWindow } from './host/desktop.mjs';
import { onPath, run } from './host/processes.mjs';

// npm start: builds, then opens a VS Code on `samples/` with Averment in it: this desktop's, else a downloaded one, else an
// embedded one in the browser. AVERMENT_HOST=code, download or embedded leaves no choice.

const root = join(import.meta.dirname, '..');
const samples = join(root, 'samples');
const say = (/** @type {string} */ line) => console.log(line);

say('Building Averment…');
await run(process.execPath, ['esbuild.mjs'], { cwd: root }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const file = await longest(samples);

const wanted = process.env.AVERMENT_HOST;
const may = (/** @type {string} */ host) => wanted === undefined || wanted === host;
const screen = whyNoWindow();
/** @type {string[]} */
const whyNot = screen ? [screen] : [];

if (may('code') && !screen) {
  const found = await findCode();
  if ('path' in found) {
    say(`Opening the VS Code of this desktop (${found.path}) on samples/.`);
    // It ends at once: the window belongs to the VS Code that is running, or to one that goes on by itself.
    await run(found.path, await desktopArguments('--new-window'));
    process.exit();
  }
  whyNot.push(found.why);
}
if (may('download') && !screen) {
  const found = await downloadCode();
  if ('path' in found) {
    say(`Opening a downloaded VS Code (${found.path}) on samples/, as ${whyNot.join(', and ')}.`);
    const data = await mkdtemp(join(tmpdir(), 'averment-start-'));
    const child = spawn(found.path, await desktopArguments('--user-data-dir', data), { stdio: 'ignore' });
    await new Promise((resolve) => child.once('close', resolve));
    await rm(data, { recursive: true, force: true });
    process.exit();
  }
  whyNot.push(found.why);
}
if (!may('embedded')) {
  console.error(`AVERMENT_HOST asks for “${wanted}”, but ${whyNot.join(', and ') || 'there is no such choice'}.`);
  process.exit(1);
}

say(`Starting an embedded VS Code, as ${whyNot.join(', and ') || 'AVERMENT_HOST asks for it'}.`);
const data = await mkdtemp(join(tmpdir(), 'averment-start-'));
const server = await startCodeServer({ data, say });
const address = server.address({ folder: samples, extension: root, file });
say(`\nVS Code with Averment is at\n\n  ${address}\n\nControl+C ends it.`);
openInBrowser(address);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, server.stop);
await server.ended;
await rm(data, { recursive: true, force: true });

/**
 * The sample to begin with: the longest shows most.
 * @param {string} folder
 */
async function longest(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.complaint'));
  const sized = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), size: (await stat(join(folder, name))).size })),
  );
  return sized.sort((a, b) => b.size - a.size)[0]?.path;
}

/** @param {string[]} more */
async function desktopArguments(...more) {
  const alone = more.includes('--user-data-dir') ? [] : asRoot(await mkdtemp(join(tmpdir(), 'averment-start-')));
  return [...more, ...alone, `--extensionDevelopmentPath=${root}`, samples, ...(file ? [file] : [])];
}

/** @param {string} address */
function openInBrowser(address) {
  if (screen) return;
  const opener =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : onPath('xdg-open');
  // Whether it opens or not, the address has been printed.
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}
