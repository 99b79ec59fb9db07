import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';

/** The module by which the code asks for the law: no such file is on disk, the build and the tests make it from the YAML. */
const name = 'virtual:law';

const lawFolder = join(import.meta.dirname, '..', 'server', 'law');

/** Each is a folder of YAML files, and an export of the module: all that its files hold, in the order of their names. */
const parts = ['causes', 'glossary', 'courts', 'places', 'procedure', 'relief', 'sources'];

/**
 * Compiles the YAML of the law to one JavaScript module with an array for each of its parts. A file that is a list gives its
 * items, any other file gives itself.
 * @param {string} [folder]
 * @returns {Promise<{ code: string, files: string[], folders: string[] }>}  the module, and what it was made from
 * @throws {Error} naming file, line and column, where a file is not YAML
 */
export async function compileLaw(folder = lawFolder) {
  /** @type {string[]} */
  const files = [];
  const exports = [];
  for (const part of parts) {
    const items = [];
    for (const file of await yamlFiles(join(folder, part))) {
      files.push(file);
      const document = parseDocument(await readFile(file, 'utf8'));
      const [error] = document.errors;
      if (error) throw new Error(`${relative(process.cwd(), file)}: ${error.message}`);
      const content = document.toJS();
      if (Array.isArray(content)) items.push(...content);
      else if (content) items.push(content);
    }
    // JSON in a string starts faster than the same as source text: https://v8.dev/blog/cost-of-javascript-2019#json
    exports.push(`export const ${part} = JSON.parse(${JSON.stringify(JSON.stringify(items))});`);
  }
  return { code: exports.join('\n'), files, folders: parts.map((part) => join(folder, part)) };
}

/** @param {string} folder */
async function yamlFiles(folder) {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file));
}

/** @type {import('esbuild').Plugin} */
export const lawForEsbuild = {
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }));
    build.onLoad({ filter: /./, namespace: name }, async () => {
      const { code, files, folders } = await compileLaw();
      return { contents: code, watchFiles: files, watchDirs: folders };
    });
  },
};

/** @type {import('vite').Plugin} */
export const lawForVite = {
  name,
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null;
    const { code, files } = await compileLaw();
    for (const file of files) this.addWatchFile(file);
    return code;
  },
};
