import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, open, outline } from './documents.ts';

describe('the language server', () => {
  it('is started anew when asked', async () => {
    const { document } = await open('first.complaint');
    const before = await names(document);
    await vscode.commands.executeCommand('averment.restart');
    assert.deepEqual(await names(document), before);
  });

  it('is started anew when it ends by itself', async function () {
    if (process.platform === 'win32') this.skip();
    const { document } = await open('first.complaint');
    const before = await names(document);
    const [server] = servers();
    assert.ok(server, 'no server is running');
    process.kill(server, 'SIGKILL');
    await eventually('new server', () => servers().find((id) => id !== server));
    assert.deepEqual(await names(document), before);
  });
});

async function names(document: vscode.TextDocument): Promise<string[]> {
  return (await outline(document)).map(({ name }) => name);
}

/** The servers among the processes that this extension host has started. */
function servers(): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...command]) => Number(parent) === process.pid && command.join(' ').includes('dist/server.js'))
    .map(([id]) => Number(id));
}
