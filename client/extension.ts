import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { open } from './session.ts';

/** The extension on a desktop or a remote machine, where the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  return open(context, (options) => {
    return new LanguageClient('averment', 'Averment', { module, transport: TransportKind.ipc }, options);
  });
}
