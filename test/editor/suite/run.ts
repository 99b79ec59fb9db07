import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Result } from '../results.ts';

/**
 * Called by VS Code in its extension host, beside the extension: runs the test files that lie in this folder and writes what
 * came of each to the file that `AVERMENT_RESULTS` names.
 * @throws {Error} if a test failed, so that VS Code ends with an error too
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'dot' });
  for (const file of readdirSync(__dirname)) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  const results: Result[] = [];
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => results.push({ title: test.fullTitle(), error: null }))
      .on('fail', (test, error: Error) =>
        results.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
      );
  });
  writeFileSync(process.env.AVERMENT_RESULTS ?? '', JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed in the editor.`);
}
