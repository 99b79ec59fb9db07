import './require-node.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// npm run screenshots              plays every scene in a light, a dark and a narrow window and keeps pictures of them
// npm run screenshots -- outline   plays only the scene files whose path contains the word

const root = join(import.meta.dirname, '..');

/** @param {string[]} args */
function node(...args) {
  const env = { ...process.env, AVERMENT_LOOKS: 'light,dark,narrow' };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

const [word = ''] = process.argv.slice(2);
node('esbuild.mjs');
node('node_modules/vitest/vitest.mjs', 'run', '--project', 'editor', `test/editor/workbench/${word}`);
console.log('The pictures are in test/editor/screenshots/.');
