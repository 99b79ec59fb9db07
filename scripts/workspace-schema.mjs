import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { lawForEsbuild } from './law-module.mjs';

/**
 * Writes the form of the workspace file as a JSON schema, for those whose editor knows YAML. It is made from the law, so it is built.
 * @param {string} file
 */
export async function writeWorkspaceSchema(file) {
  const bundle = await build({
    entryPoints: ['server/workspace/form.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [lawForEsbuild],
    logLevel: 'warning',
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const { form } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  await writeFile(file, JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...form }));
}
