import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc';

/** The built server, as any editor would start it. */
export const serverFile = join(import.meta.dirname, '../../dist/server.js');

/** The sample that the editor tests open too. */
export const sampleFile = join(import.meta.dirname, '../editor/workspace/first.complaint');
export const sample = readFileSync(sampleFile, 'utf8');

export interface Server {
  readonly connection: MessageConnection;
  /** Resolves with the exit code of the process. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard error so far. */
  readonly complaints: () => string;
  readonly kill: () => void;
}

/** Starts the built server as a process of its own, with nothing said to it yet. */
export function startServer(): Server {
  const child = spawn(process.execPath, [serverFile, '--stdio'], { stdio: 'pipe' });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  return {
    connection,
    ended: new Promise((resolve) => child.once('close', resolve)),
    complaints: () => errors,
    kill: () => child.kill(),
  };
}
