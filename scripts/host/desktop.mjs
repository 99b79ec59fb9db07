import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { onPath, run } from './processes.mjs';

const windowsOrMac = process.platform === 'win32' || process.platform === 'darwin';

/** @returns {string | null} why no window can be opened here, or null where one can */
export function whyNoWindow() {
  if (windowsOrMac || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return null;
  return 'there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}

/**
 * The `code` command of a VS Code on this desktop.
 * @returns {Promise<{ path: string } | { why: string }>}
 */
export async function findCode() {
  // The `code` in a terminal of a remote window talks to that window and starts no editor of its own.
  if (process.env.VSCODE_IPC_HOOK_CLI) return { why: 'the `code` of this terminal belongs to a remote window' };
  const onMac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  const path = onPath('code', 'code-insiders', 'codium') ?? (existsSync(onMac) ? onMac : null);
  if (!path) return { why: 'there is no `code` on PATH' };
  try {
    const help = await run(path, ['--help', ...asRoot(join(cacheFolder, 'code-as-root'))]);
    return help.includes('user-data-dir') ? { path } : { why: `${path} is not VS Code` };
  } catch {
    return { why: `${path} does not run` };
  }
}

/**
 * A desktop VS Code downloaded by @vscode/test-electron, kept in the cache.
 * @returns {Promise<{ path: string } | { why: string }>}
 */
export async function downloadCode() {
  try {
    // Asked first, as the download itself would be tried again and again.
    await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(8000) });
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    return { path: await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cacheFolder, 'desktop') }) };
  } catch (error) {
    const { message, cause } = /** @type {Error} */ (error);
    return { why: `VS Code cannot be downloaded (${cause instanceof Error ? cause.message : message})` };
  }
}

/**
 * What VS Code asks of root before it starts; nothing for anybody else.
 * @param {string} data  a folder for its settings
 */
export function asRoot(data) {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--user-data-dir', data] : [];
}
