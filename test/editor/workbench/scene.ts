import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { startCodeServer, type CodeServer } from '../../../scripts/host/code-server.mjs';
import { launchChromium } from '../chromium.ts';
import { extension, removeTemporaryFolders, temporaryFolder, workspaceCopy } from '../folders.ts';
import { Workbench } from './workbench.ts';

interface Look {
  readonly theme: string;
  readonly width: number;
  readonly height: number;
}

/** `npm run screenshots` plays every scene in each; the tests in the first alone. */
const looks: Record<string, Look> = {
  light: { theme: 'Default Light Modern', width: 1280, height: 800 },
  dark: { theme: 'Default Dark Modern', width: 1280, height: 800 },
  narrow: { theme: 'Default Light Modern', width: 720, height: 800 },
};

const played = process.env.AVERMENT_LOOKS?.split(',') ?? ['light'];
const pictures = join(import.meta.dirname, '../screenshots');

let server: CodeServer;
let browser: Browser;

beforeAll(async () => {
  server = await startCodeServer({ data: await temporaryFolder('data'), say: console.log });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
  await removeTemporaryFolders();
});

export interface Opening {
  /** A file of the test workspace, or of `folder`. */
  readonly file: string;
  /** A folder of this project that is opened as a copy; the test workspace if left out. */
  readonly folder?: 'samples';
  readonly settings?: Record<string, unknown>;
}

/**
 * A test that works a real VS Code by keyboard and mouse, on a copy of the workspace. When it has passed, a picture is kept
 * as `test/editor/screenshots/NAME-LOOK.png`; when it has failed, as `FAILED-NAME-LOOK.png`.
 */
export function scene(name: string, opening: Opening, play: (workbench: Workbench) => Promise<void>): void {
  for (const [look, { theme, width, height }] of Object.entries(looks)) {
    if (!played.includes(look)) continue;
    test(`${name} (${look})`, async () => {
      const settings = { 'workbench.colorTheme': theme, 'files.exclude': { '.vscode': true }, ...opening.settings };
      const folder = await workspaceCopy(settings, opening.folder);
      const context = await browser.newContext({ viewport: { width, height } });
      const workbench = new Workbench(await context.newPage(), pictures);
      const picture = `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-${look}`;
      await rm(join(pictures, `FAILED-${picture}.png`), { force: true });
      try {
        await workbench.open(server.address({ folder, extension, file: join(folder, opening.file) }));
        await play(workbench);
        await workbench.screenshot(picture);
      } catch (error) {
        await workbench.screenshot(`FAILED-${picture}`);
        throw error;
      } finally {
        await context.close();
      }
    });
  }
}
