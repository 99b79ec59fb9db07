import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { exhibitsIn } from './exhibits.node.ts';
import { serve } from './lsp/session.ts';

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
