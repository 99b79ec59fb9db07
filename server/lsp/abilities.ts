import type { InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol/requests.ts';

/** What the client can do beyond what every client can. */
export interface Abilities {
  readonly followsFolders: boolean;
  readonly tellsSettings: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly snippets: boolean;
  /** What the client says of itself: other editors than our own say nothing. */
  readonly own: ClientOptions;
}

/** What the client says that it can do. */
export function abilitiesOf({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Abilities {
  const { workspace, textDocument } = capabilities;
  return {
    followsFolders: workspace?.workspaceFolders === true,
    tellsSettings: workspace?.configuration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    own: (initializationOptions as ClientOptions | undefined) ?? {},
  };
}
