import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const averment = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, encoding: 'utf8' });

it('ends with 0 where nothing grave is found, with 1 where something is', () => {
  expect(averment('check', 'samples/texas.complaint').status).toBe(0);
  expect(averment('check', 'samples/flawed.complaint').status).toBe(1);
});

it('checks the other files where one cannot be read, says which, and ends with 2', () => {
  const { status, stdout, stderr } = averment(
    'check',
    '--format',
    'json',
    'samples/flawed',
    'samples/none',
    'samples/flawed.complaint',
  );
  expect(status).toBe(2);
  expect(stderr).toBe('samples/flawed is a folder, not a file.\nThere is no file samples/none.\n');
  expect((JSON.parse(stdout) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
    'samples/flawed.complaint',
  ]);
});

it('prints nothing where no file can be read', () => {
  expect(averment('check', 'samples/none')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'There is no file samples/none.\n',
  });
});
