import { existsSync } from 'node:fs';
import { onPath } from './processes.mjs';

/** Lets it run as root in a container, draw without a graphics card, and ask nothing of any other machine. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @returns {string} the path of a Chromium or one of its kin; `CHROMIUM` in the environment names another
 * @throws {Error} saying what to install
 */
export function findChromium() {
  const found =
    process.env.CHROMIUM ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge') ??
    elsewhere.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium was found. Install one (on Debian: apt-get install chromium) or name it by CHROMIUM=PATH.',
  );
}
