import { describe, test } from 'vitest';
import { runInHost } from './in-host.ts';

// The tests of `suite/` are run where `vscode` can be imported, in the editor itself; here each is reported as a test.
const { host, results } = await runInHost();

describe(`in ${host}`, () => {
  for (const { title, error } of results)
    test(title, () => {
      if (error) throw new Error(error);
    });
});
