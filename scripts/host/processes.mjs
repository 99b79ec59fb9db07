import { execFileSync, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';

const windows = process.platform === 'win32';

/**
 * Runs a program to its end, its output passed on only if it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {Error} with all its output, if it cannot be started or ends with another code than 0
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let all = '';
    child.stdout.on('data', (data) => ((out += data), (all += data)));
    child.stderr.on('data', (data) => (all += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${all.trim()}`)),
    );
  });
}

/**
 * Runs npm: the one that started this script if one did, else the one on PATH.
 * @param {string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { cwd });
  return windows ? run('cmd', ['/c', 'npm', ...args], { cwd }) : run('npm', args, { cwd });
}

/**
 * @param {string[]} names programs, the best first
 * @returns {string | null} the first of them that PATH leads to
 */
export function onPath(...names) {
  const endings = windows ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names)
    for (const folder of folders)
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (folder && existsSync(path)) return path;
      }
  return null;
}

/**
 * Ends a process that was spawned `detached`, with all that it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endGroup(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (windows) execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended between the question and the signal.
  }
}
