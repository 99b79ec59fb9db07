import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SourceText } from '../text/lines.ts';
import { workspaceFileName } from '../workspace/form.ts';
import { agreedFor, type Agreed } from '../workspace/holds.ts';
import { readWorkspaceFile, type WorkspaceFile } from '../workspace/read.ts';
import { decode, Unreadable } from './input.ts';

/** A workspace file on the disk. */
export interface FoundFile {
  /** As it was named, or from the working folder. */
  readonly name: string;
  readonly folder: string;
  readonly source: SourceText;
  readonly content: WorkspaceFile;
}

const nothing: Agreed = { rules: {}, pins: new Map(), suppressions: [] };

/** The workspace files of the complaints that a command reads. Each is read once, and what is wrong in it told once. */
export class WorkspaceFilesOnDisk {
  readonly #config: string | false | undefined;
  readonly #say: (message: string) => void;
  readonly #read = new Map<string, FoundFile>();

  /** @param config the one that counts for all complaints; false for none; left out, the nearest above each complaint */
  constructor(config: string | false | undefined, say: (message: string) => void) {
    this.#config = config;
    this.#say = say;
  }

  /**
   * The workspace file of a complaint, or null.
   * @throws {Unreadable} where it is not YAML, and where the named one is not there
   */
  of(complaint: string): FoundFile | null {
    if (this.#config === false) return null;
    const path = this.#config === undefined ? nearest(folderOf(complaint)) : resolve(this.#config);
    if (path === null) return null;
    const known = this.#read.get(path);
    if (known) return known;
    const found = read(path);
    this.#read.set(path, found);
    for (const { message, span } of found.content.problems) {
      const { line, character } = found.source.position(span.start);
      this.#say(`${found.name}:${line + 1}:${character + 1}: ${message}`);
    }
    if (!found.content.readable) throw new Unreadable(`${found.name} cannot be read as YAML.`);
    return found;
  }

  /** What holds for a complaint: what its workspace file says of it, or nothing. */
  agreedFor(complaint: string): Agreed {
    const file = this.of(complaint);
    return file ? agreedFor(file.content, diskPathFrom(file, complaint)) : nothing;
  }
}

/** The complaint's path from the workspace file's folder, with `/` between its parts. */
export function diskPathFrom({ folder }: FoundFile, complaint: string): string {
  return relative(folder, resolve(complaint)).split(sep).join('/');
}

function folderOf(complaint: string): string {
  return complaint === '-' ? process.cwd() : dirname(resolve(complaint));
}

function nearest(folder: string): string | null {
  const path = join(folder, workspaceFileName);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : nearest(above);
}

function read(path: string): FoundFile {
  const name = relative(process.cwd(), path) || path;
  const text = decode(readFileSync(path), name);
  return { name, folder: dirname(path), source: new SourceText(text), content: readWorkspaceFile(text) };
}
