import './require-node.mjs';
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

// npm test            runs every section
// npm test -- lint    runs the ones that are named
// The last line is always `N passed, N failed`: the tests of all sections, and a failure for each check that found fault.

const root = join(import.meta.dirname, '..');

/**
 * @typedef {object} Section
 * @property {string} program  a script for Node.js, from the root of the checkout
 * @property {string[]} args
 * @property {boolean} [alone]  runs with nothing beside it and shows its output as it comes; otherwise it is silent if all is well
 * @property {string} [results]  the file in which vitest counts its tests
 */

/** @type {Record<string, Section>} */
const sections = {
  types: { program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  lint: { program: 'node_modules/eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  format: {
    program: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'],
  },
  rooms: {
    program: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'client', 'server'],
  },
  unused: { program: 'node_modules/knip/bin/knip.js', args: ['--no-progress', '--no-config-hints'] },
  build: { program: 'esbuild.mjs', args: [] },
  unit: vitest('unit'),
  protocol: vitest('protocol'),
  corpus: vitest('corpus'),
  editor: vitest('editor'),
};

/** @param {string} project  of vitest.config.mjs @returns {Section} */
function vitest(project) {
  const results = join(root, '.cache', `results-${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return {
    program: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--project', project, ...reporters],
    alone: true,
    results,
  };
}

const all = Object.keys(sections);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !all.includes(name));
if (unknown) {
  console.error(`There is no section “${unknown}”. The sections are ${all.join(', ')}.`);
  process.exit(1);
}
const chosen = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all;

let passed = 0;
let failed = 0;
/** @type {string[]} */
const summary = [];
await mkdir(join(root, '.cache'), { recursive: true });

const isAlone = (/** @type {string} */ name) => sections[name]?.alone === true;
const checks = chosen.filter((name) => !isAlone(name));
await Promise.all([checkNext(), checkNext()]);
for (const name of chosen.filter(isAlone)) await runSection(name);

console.log(`\n${summary.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Takes one check after another until none is left. Two of these keep two cores busy. */
async function checkNext() {
  for (let name = checks.shift(); name; name = checks.shift()) await runSection(name);
}

/** @param {string} name */
async function runSection(name) {
  if (name === 'editor' && process.env.AVERMENT_SKIP_EDITOR === '1') {
    console.log(
      '\n!!! THE EDITOR TESTS WERE NOT RUN, because AVERMENT_SKIP_EDITOR=1. Nothing is known of Averment in a real VS Code. !!!',
    );
    summary.push(`${name.padEnd(10)}NOT RUN (AVERMENT_SKIP_EDITOR=1)`);
    return;
  }
  const { program, args, alone, results } = /** @type {Section} */ (sections[name]);
  if (results) await rm(results, { force: true });
  if (alone) console.log(`\n── ${name} ──`);

  const start = Date.now();
  const { code, output } = await node(program, args, alone === true);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);

  const counted = results ? await counts(results) : { passed: 0, failed: 0, skipped: 0 };
  passed += counted.passed;
  // A section that fails as a whole (it did not start, or it is a check and not a test) counts as one.
  failed += code === 0 ? counted.failed : Math.max(1, counted.failed);
  const nothing = results && counted.passed + counted.failed === 0;
  const verdict = code === 0 ? (nothing ? 'NOTHING WAS TESTED' : 'ok') : 'FAILED';
  const skipped = counted.skipped > 0 ? `, ${counted.skipped} SKIPPED` : '';
  const tests = results ? `: ${counted.passed} passed, ${counted.failed} failed${skipped}` : '';
  summary.push(`${name.padEnd(10)}${verdict}${tests} (${seconds} s)`);
  if (!alone) console.log(`\n── ${name} ── ${verdict} (${seconds} s)${code === 0 ? '' : `\n${output.trim()}`}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {boolean} shown  whether its output is shown as it comes, or returned
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function node(program, args, shown) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (/** @type {Buffer} */ data) => (shown ? process.stdout.write(data) : (output += data));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** @param {string} file  written by vitest; not there if it did not come so far */
async function counts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(await readFile(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
