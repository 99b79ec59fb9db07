import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { open } from './session.ts';

// The compiler is told of no browser, as most of the code runs in none.
declare const Worker: new (script: string) => Worker;

/** The extension in a browser, where the server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  return open(context, (options) => new LanguageClient('averment', 'Averment', new Worker(script), options));
}
