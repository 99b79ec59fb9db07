import './scripts/require-node.mjs';
import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { lawForEsbuild } from './scripts/law-module.mjs';
import { writeWorkspaceSchema } from './scripts/workspace-schema.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--sourcemap'),
  // The editor's own packages choose their ES modules or their CommonJS by this list; the ES modules bundle smaller.
  mainFields: ['module', 'main'],
  plugins: [lawForEsbuild],
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} VS Code 1.91 and every editor since brings Node.js 20 or newer. */
const onNode = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

/** @type {import('esbuild').BuildOptions} */
const inBrowser = { ...common, platform: 'browser', target: 'es2022' };

await Promise.all([
  build({ ...onNode, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] }),
  build({
    ...inBrowser,
    format: 'cjs',
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
  }),
  build({ ...onNode, entryPoints: ['server/main.node.ts'], outfile: 'dist/server.js' }),
  build({ ...inBrowser, format: 'iife', entryPoints: ['server/main.browser.ts'], outfile: 'dist/server.browser.js' }),
  build({
    ...onNode,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  }),
  mkdir('dist', { recursive: true }).then(() => writeWorkspaceSchema('dist/workspace-file.schema.json')),
]).catch(() => process.exit(1)); // esbuild has already said what is wrong.
