// How long a key takes, from the letter sent to all findings received: npm run bench
// Side by side in one run, on one made-up complaint of 100 KB and of 1 MB: this server, a server that does nothing (the floor), and what a
// drafter would otherwise use. Exits 1 where a key costs more than GROWTH times as much in ten times the text.
//
//   npm run bench -- --alone      this server and the floor only
//   npm run bench -- --keys 60    so many keys each (40)
//   npm run bench -- --json FILE  the figures as JSON too
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { cached } from '../../scripts/host/cache.mjs';
import { pleading } from './pleading.mjs';
import { Typist } from './typist.mjs';

/** Ten times the text may take a little more than ten times as long; more is no longer linear. */
const GROWTH = 12;
/** A server that is slow is asked for fewer keys: so many milliseconds in all, but two keys at the least. */
const PATIENCE = 20_000;

const { values: options } = parseArgs({
  options: { alone: { type: 'boolean' }, keys: { type: 'string', default: '40' }, json: { type: 'string' } },
});
const keys = Number(options.keys);
const here = import.meta.dirname;
const temporary = await mkdtemp(join(tmpdir(), 'bench-'));

/** @typedef {{ name: string, command: string[], language: string, help?: ConstructorParameters<typeof Typist>[3] }} Server */
/** @typedef {{ started: number, first: number, median: number, p95: number, keys: number } | { failed: string }} Result */

try {
  /** @type {Server[]} */
  const servers = [
    { name: 'floor', command: [await bundled(join(here, 'servers/floor.mjs'))], language: 'plaintext' },
    { name: 'averment', command: [join(here, '../../dist/server.js'), '--stdio'], language: 'complaint' },
    ...(options.alone ? [] : await peers()),
  ];
  const sizes = [100_000, 1_000_000];
  /** @type {Map<string, Result[]>} */
  const results = new Map(servers.map(({ name }) => [name, []]));
  for (const size of sizes) {
    const text = pleading(size);
    const found = await sideBySide(servers, text);
    servers.forEach(({ name }, index) => results.get(name)?.push(/** @type {Result} */ (found[index])));
  }
  print(results);
  if (options.json) await writeFile(options.json, JSON.stringify(Object.fromEntries(results), null, 2));
  const [small, large] = results.get('averment') ?? [];
  if (!small || !large || 'failed' in small || 'failed' in large) process.exitCode = 1;
  else if (large.median > GROWTH * small.median) {
    console.error(
      `Ten times the text takes ${(large.median / small.median).toFixed(1)} times as long: more than ${GROWTH}.`,
    );
    process.exitCode = 1;
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}

/**
 * All servers open the text; then each in turn is given one key, round after round, so that what else the machine does falls on all.
 * @param {readonly Server[]} servers @param {string} text @returns {Promise<Result[]>}
 */
async function sideBySide(servers, text) {
  const running = [];
  for (const { name, command, language, help } of servers) {
    process.stderr.write(`${name} opens ${Math.round(text.length / 1000)} KB\n`);
    const typist = new Typist(command, text, language, help);
    const opened = await typist.open().catch((/** @type {Error} */ error) => ({ failed: error.message }));
    running.push({
      typist,
      opened,
      times: /** @type {number[]} */ ([]),
      failed: 'failed' in opened ? opened.failed : '',
    });
  }
  // The first keys are slower everywhere: code is still being compiled.
  const warmUp = 8;
  for (let round = 0; round < keys + warmUp; round++) {
    for (const one of running) {
      const spent = one.times.reduce((sum, time) => sum + time, 0);
      if (one.failed || (one.times.length >= 2 && spent > PATIENCE)) continue;
      await one.typist.type().then(
        (time) => one.times.push(time),
        (/** @type {Error} */ error) => (one.failed = error.message),
      );
    }
  }
  return running.map(({ typist, opened, times, failed }) => {
    typist.close();
    if (failed || 'failed' in opened) return { failed };
    const counted = (times.length > 2 * warmUp ? times.slice(warmUp) : times.slice(1)).sort((a, b) => a - b);
    const at = (/** @type {number} */ part) =>
      counted[Math.min(counted.length - 1, Math.floor(part * counted.length))] ?? 0;
    return { ...opened, median: at(0.5), p95: at(0.95), keys: counted.length };
  });
}

/** One file of it and all that it needs, as this server is one file. @param {string} entry */
async function bundled(entry) {
  const outfile = join(temporary, `${createHash('sha1').update(entry).digest('hex')}.cjs`);
  const mainFields = ['module', 'main'];
  await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields,
    outfile,
  });
  return outfile;
}

/** The others, fetched when they are asked for the first time; who cannot be had is said aloud. @returns {Promise<Server[]>} */
async function peers() {
  const list = join(here, 'peers.json');
  const version = createHash('sha1')
    .update(await readFile(list))
    .digest('hex')
    .slice(0, 10);
  const folder = await cached(`bench-${version}`, async (target) => {
    process.stderr.write('The other servers are fetched from the npm registry, once.\n');
    await copyFile(list, join(target, 'package.json'));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await promisify(execFile)(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: target });
  }).catch((/** @type {Error} */ error) => {
    console.error(
      `!!! THE OTHER SERVERS COULD NOT BE FETCHED, so nothing is compared with them: ${error.message.split('\n')[0]} !!!`,
    );
    return null;
  });
  if (!folder) return [];
  const modules = join(folder, 'node_modules');
  const { default: MarkdownIt } = await import(pathToFileURL(join(modules, 'markdown-it/dist/markdown-it.mjs')).href);
  const parser = new MarkdownIt({ html: true });
  const library = join(here, 'servers/library.mjs');
  return [
    {
      name: 'vscode-markdown-languageserver',
      command: [join(modules, 'vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
      language: 'markdown',
      // This server leaves the parsing to its client.
      help: (connection, text) => {
        connection.onRequest('markdown/parse', () => parser.parse(text(), {}));
        connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
        for (const method of ['fs/readFile', 'fs/readDirectory', 'fs/stat', 'fs/watcher/create', 'fs/watcher/delete'])
          connection.onRequest(`markdown/${method}`, () => (method === 'fs/readFile' ? [] : null));
      },
    },
    ...['markdownlint', 'textlint', 'harper'].map((name) => ({
      name,
      command: [library, name, folder],
      language: 'plaintext',
    })),
  ];
}

/** @param {ReadonlyMap<string, Result[]>} results */
function print(results) {
  const floors = results.get('floor') ?? [];
  const row = (/** @type {string[]} */ cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(13))).join('');
  const ms = (/** @type {number} */ time) => (time < 100 ? time.toFixed(1) : Math.round(time).toLocaleString('en'));
  console.log('\nMilliseconds from a letter typed to all findings: the median (95 of 100 are faster than)\n');
  console.log(row(['', '100 KB', '', '1 MB', '', 'growth', 'x floor', 'start', 'opens 1 MB']));
  for (const [name, [small, large]] of results) {
    if (!small || !large || 'failed' in small || 'failed' in large) {
      const why = [small, large].map((result) => (result && 'failed' in result ? result.failed : '')).find(Boolean);
      console.log(`${name.padEnd(32)} could not be measured: ${why}`);
      continue;
    }
    const floor = floors[1];
    const above = floor && 'median' in floor ? (large.median / floor.median).toFixed(1) : '';
    const spread = (/** @type {{ p95: number }} */ { p95 }) => `(${ms(p95)})`;
    console.log(
      row([
        name,
        ms(small.median),
        spread(small),
        ms(large.median),
        spread(large),
        (large.median / small.median).toFixed(1),
        above,
        ms(large.started),
        ms(large.first),
      ]),
    );
  }
}
