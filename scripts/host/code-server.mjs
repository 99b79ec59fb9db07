import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { endGroup, npm, run } from './processes.mjs';

/** code-server is built on VS Code 1.139.1, whose server and workbench its npm package carries whole. */
const version = '4.139.1';

const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'editor.hover.delay': 100,
};

/**
 * The folder of the embedded VS Code server, fetched from the npm registry the first time (about 90 seconds).
 * @param {(line: string) => void} say  told what is being waited for
 */
export function installCodeServer(say) {
  return cached(`code-server-${version}`, async (folder) => {
    say(`Fetching VS Code's server (code-server ${version}) from the npm registry, once; this takes a minute or two.`);
    const archive = (await npm(['pack', '--silent', `code-server@${version}`], folder)).trim().split('\n').at(-1) ?? '';
    await run('tar', ['xzf', archive, '--strip-components=3', 'package/lib/vscode'], { cwd: folder });
    await rm(join(folder, archive));
    // Its shrinkwrap is out of step with its manifest, which `npm ci` refuses. Its install scripts fetch what we do not use.
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    // Without this native module logs and Output channels stay empty; the editor itself works.
    await npm(['rebuild', '@vscode/spdlog'], folder).catch(() =>
      say('Its log module could not be built here; logs stay empty.'),
    );
  });
}

/**
 * A running embedded VS Code on the loopback address.
 * @typedef {object} CodeServer
 * @property {string} origin  such as `http://127.0.0.1:41234`
 * @property {(open: Opening) => string} address  the page that opens a folder with the extension in development mode
 * @property {Promise<void>} ended
 * @property {() => void} stop
 *
 * @typedef {object} Opening
 * @property {string} folder
 * @property {string} [extension]  the folder of an extension to run in development mode
 * @property {string} [tests]  a module whose `run()` the extension host calls, and then reports to the page
 * @property {string} [file]  to be opened
 */

/**
 * Starts the embedded VS Code on a free port.
 * @param {{ data: string, env?: NodeJS.ProcessEnv, say?: (line: string) => void }} options
 *   data: where it keeps its settings and state; no two servers may share it
 * @returns {Promise<CodeServer>}
 * @throws {Error} if it ends, or is silent for a minute, before it listens
 */
export async function startCodeServer({ data, env = {}, say = () => {} }) {
  const home = await installCodeServer(say);
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  // Without it any page in any browser of this machine could reach the files of whoever started this.
  const token = randomUUID();
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'until-parent-ends.mjs'),
      join(home, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data],
      ...['--connection-token', token, '--accept-server-license-terms'],
      // Without it the page's payload, which names our extension, is silently ignored.
      '--enable-smoke-test-driver',
    ],
    { detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env } },
  );
  const stop = () => endGroup(child);
  process.once('exit', stop);
  const ended = new Promise((resolve) => child.once('close', () => resolve(undefined)));

  const port = await new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ why) => {
      stop();
      reject(new Error(`VS Code's server ${why}:\n${output.trim()}`));
    };
    const timer = setTimeout(fail, 60_000, 'did not start within a minute');
    const listen = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', (code) => fail(`ended with ${code} before it listened`));
  });

  const origin = `http://127.0.0.1:${port}`;
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  return {
    origin,
    ended,
    stop,
    address({ folder, extension, tests, file }) {
      const payload = [['skipWelcome', 'true']];
      if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
      if (tests) payload.push(['extensionTestsPath', remote(tests)]);
      if (file) payload.push(['openFile', remote(file)]);
      return `${origin}/?${new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) })}`;
    },
  };
}
