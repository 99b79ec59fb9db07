import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../scripts/host/chromium.mjs';

/** A headless Chromium of this machine's. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
}

const patience = 120_000;

/**
 * Opens a page of VS Code whose extension host has tests to run, and waits for their end.
 * @returns the code that the tests ended with, 0 where all passed, and what they wrote
 * @throws {Error} with what was written so far, if they do not end within two minutes
 */
export async function runInPage(page: Page, address: string): Promise<{ code: number; log: string }> {
  let log = '';
  page.on('pageerror', (error) => (log += `${error.message}\n`));
  // The workbench calls these two by their names.
  await page.exposeFunction('codeAutomationLog', (_kind: string, args: unknown[]) => (log += `${args.join(' ')}\n`));
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<number>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The tests did not end within two minutes.\n${log}`)), patience);
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.goto(address);
  const code = await end.finally(() => clearTimeout(timer));
  return { code, log };
}
