/**
 * Imported first by every script: ends with a plain sentence where Node.js is too old to develop Averment with.
 * (The extension and the command line, once built, run on Node.js 20.)
 */
const oldest = /** @type {const} */ ([22, 12]);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Developing Averment needs Node.js ${oldest.join('.')} or newer; this is ${process.versions.node} (${process.execPath}).\n` +
      'Get a current one from https://nodejs.org, or put it first on PATH, and try again.',
  );
  process.exit(1);
}
