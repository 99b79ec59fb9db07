import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** Nobody waits longer than so many milliseconds for one answer. */
const LIMIT = 90_000;

const uri = 'file:///pleading.complaint';

/**
 * Somebody who opens one text in a language server and types in the middle of it, each letter followed by the editor's question for
 * what is wrong with the text. All over the protocol, as an editor does it.
 */
export class Typist {
  #child;
  #connection;
  #text;
  #version = 1;
  #place = { line: 0, character: 0 };
  #offset;

  /**
   * @param {readonly string[]} command  arguments for Node.js
   * @param {string} text
   * @param {string} language
   * @param {(connection: import('vscode-jsonrpc').MessageConnection, text: () => string) => void} [help]  answers what the server asks of its client
   */
  constructor(command, text, language, help) {
    this.#text = text;
    // Behind a word of a paragraph in the middle.
    this.#offset = text.indexOf(' Harbor ', text.length / 2) + ' Harbor'.length;
    const before = text.slice(0, this.#offset).split('\n');
    this.#place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    this.language = language;
    this.begun = performance.now();
    this.#child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdin.on('error', () => {});
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
    );
    this.ended = new Promise((_, reject) =>
      this.#child.once('exit', (code) => reject(new Error(`it ended with ${code}`))),
    );
    this.ended.catch(() => {});
    help?.(this.#connection, () => this.#text);
    this.#connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.listen();
  }

  /** How long it takes from the start of the process to an answer, and from the text's opening to what is wrong with it. */
  async open() {
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      initializationOptions: { markdownFileExtensions: ['md'] },
      capabilities: { textDocument: { diagnostic: {} }, workspace: { didChangeConfiguration: {} } },
    });
    const started = performance.now() - this.begun;
    await this.#connection.sendNotification('initialized', {});
    await this.#connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { markdown: { validate: VALIDATE } },
    });
    const begun = performance.now();
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: this.language, version: this.#version, text: this.#text },
    });
    await this.#diagnose();
    return { started, first: performance.now() - begun };
  }

  /** Types one letter; how long it takes until what is wrong with the new text is known in full. */
  async type() {
    const letter = 'abcdefghij'[this.#version % 10] ?? 'x';
    this.#text = this.#text.slice(0, this.#offset) + letter + this.#text.slice(this.#offset);
    this.#version++;
    const begun = performance.now();
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range: { start: this.#place, end: this.#place }, text: letter }],
    });
    await this.#diagnose();
    const time = performance.now() - begun;
    this.#place = { ...this.#place, character: this.#place.character + 1 };
    this.#offset++;
    return time;
  }

  close() {
    this.#connection.dispose();
    this.#child.kill();
  }

  async #diagnose() {
    const report = await this.#ask('textDocument/diagnostic', { textDocument: { uri } });
    if (!Array.isArray(report?.items)) throw new Error('it gave no diagnostics');
  }

  /** @param {string} method @param {unknown} params @returns {Promise<any>} */
  #ask(method, params) {
    const late = new Promise((_, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer in ${LIMIT / 1000} seconds`)), LIMIT);
      timer.unref();
    });
    return Promise.race([this.#connection.sendRequest(method, params), this.ended, late]);
  }
}

const ENABLED = { enabled: true };
const VALIDATE = {
  ...ENABLED,
  referenceLinks: 'warning',
  fragmentLinks: 'warning',
  fileLinks: { ...ENABLED, markdownFragmentLinks: 'inherit' },
  ignoredLinks: [],
  unusedLinkDefinitions: 'hint',
  duplicateLinkDefinitions: 'warning',
};
