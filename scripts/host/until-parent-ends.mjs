import { pathToFileURL } from 'node:url';

// node until-parent-ends.mjs SCRIPT ARGUMENTS…  runs the script, and ends its whole process group when the process that started
// it is gone, however that came to its end: standard input is a pipe that closes then.

process.argv.splice(1, 1);
process.stdin.resume().on('close', () => {
  if (process.platform === 'win32') process.exit();
  process.kill(-process.pid, 'SIGKILL');
});
await import(pathToFileURL(process.argv[1] ?? '').href);
