import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './lsp/session.ts';

// The editor says by an argument how it talks to us: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
serve(createConnection(ProposedFeatures.all));
