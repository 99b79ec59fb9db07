import { TextDocuments, TextDocumentSyncKind, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readComplaint } from '../model/read.ts';
import type { Complaint } from '../model/complaint.ts';
import { documentSymbols } from './symbols.ts';

/** Answers the editor on the given connection until it ends. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const read = new Map<string, { version: number; complaint: Complaint }>();

  function complaintAt(uri: string): Complaint | null {
    const document = documents.get(uri);
    if (!document) return null;
    const known = read.get(uri);
    if (known?.version === document.version) return known.complaint;
    const complaint = readComplaint(document.getText());
    read.set(uri, { version: document.version, complaint });
    return complaint;
  }

  connection.onInitialize(() => ({
    serverInfo: { name: 'Averment' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      documentSymbolProvider: true,
    },
  }));
  connection.onDocumentSymbol(({ textDocument }) => {
    const complaint = complaintAt(textDocument.uri);
    return complaint && documentSymbols(complaint);
  });
  documents.onDidClose(({ document }) => read.delete(document.uri));

  documents.listen(connection);
  connection.listen();
}
