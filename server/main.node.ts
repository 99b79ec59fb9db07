import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './lsp/session.ts';
import { exhibitEndings, mostExhibitFiles } from './protocol/requests.ts';

// How the editor will talk to us; the library reads the argument itself, but fails without one in its own words.
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.includes(argument.split('=')[0] ?? ''))) {
  console.error('This is the language server of Averment. Your editor starts it, as `node server.js --stdio`.');
  process.exit(2);
}

serve(
  createConnection(ProposedFeatures.all),
  (uri) => readFile(fileURLToPath(uri), 'utf8').catch(() => null),
  (folder) => exhibitsIn(fileURLToPath(folder)),
);

/** The files in a folder and three levels below it that may be exhibits, as addresses. */
async function exhibitsIn(folder: string, levels = 3): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (found.length >= mostExhibitFiles) break;
    const path = join(folder, entry.name);
    if (entry.isFile() && exhibitEndings.includes(extname(entry.name).slice(1).toLowerCase())) {
      found.push(pathToFileURL(path).href);
    } else if (entry.isDirectory() && levels > 0 && !/^(?:\.|node_modules$)/.test(entry.name)) {
      found.push(...(await exhibitsIn(path, levels - 1)));
    }
  }
  return found;
}
