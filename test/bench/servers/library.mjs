// A language server around a library that finds fault with whole texts: node library.mjs NAME FOLDER, where FOLDER holds node_modules.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const [name = '', folder = ''] = process.argv.slice(2);
const from = createRequire(join(folder, 'package.json'));
/** @param {string} path  in node_modules */
const load = (path) => import(pathToFileURL(join(folder, 'node_modules', path)).href);

/** @type {Record<string, () => Promise<(text: string) => Promise<number>>>} each yields how many faults it finds in a text */
const libraries = {
  async markdownlint() {
    const { lint } = await load('markdownlint/lib/exports-promise.mjs');
    // Long lines are how paragraphs are written here.
    return async (text) => (await lint({ strings: { text }, config: { default: true, MD013: false } })).text.length;
  },
  async textlint() {
    const { TextlintKernel } = from('@textlint/kernel');
    const plugin = from('@textlint/textlint-plugin-text').default;
    const { default: rule } = await load('textlint-rule-terminology/out/index.js');
    const kernel = new TextlintKernel();
    const options = {
      filePath: 'complaint.txt',
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin }],
      rules: [{ ruleId: 'terminology', rule }],
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  async harper() {
    const { LocalLinter } = await load('harper.js/dist/index.js');
    const { binaryInlined } = await load('harper.js/dist/binaryInlined.js');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
  },
};

const find = await /** @type {() => Promise<(text: string) => Promise<number>>} */ (libraries[name])();
const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(async ({ textDocument }) => {
  await find(documents.get(textDocument.uri)?.getText() ?? '');
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
});
documents.listen(connection);
connection.listen();
