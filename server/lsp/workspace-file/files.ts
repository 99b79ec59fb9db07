import { SourceText } from '../../text/lines.ts';
import { workspaceFileName } from '../../workspace/form.ts';
import { readWorkspaceFile, type WorkspaceFile } from '../../workspace/read.ts';

/** A workspace file as it is now: on the disk, or not yet saved in an editor. */
export interface KnownFile {
  readonly uri: string;
  /** That of the text in the editor; null where it is the one on the disk. */
  readonly version: number | null;
  readonly source: SourceText;
  readonly content: WorkspaceFile;
}

/** Whether the document is a workspace file. */
export function isWorkspaceFile(uri: string): boolean {
  return uri.endsWith(`/${workspaceFileName}`);
}

/** The text of a file, with its version where it is open in the editor. */
export interface FileText {
  readonly text: string;
  readonly version: number | null;
}

/** The workspace files of the folders that are open. Each is read once, until `forget` is called. */
export class KnownWorkspaceFiles {
  readonly #read: (uri: string) => Promise<FileText | null>;
  readonly #known = new Map<string, Promise<KnownFile | null>>();
  /** The addresses of the folders that are open, without a slash at the end. */
  folders: readonly string[] = [];

  /** @param read the text of a file by its address; null where there is none */
  constructor(read: (uri: string) => Promise<FileText | null>) {
    this.#read = read;
  }

  /** The workspace file at an address; null where there is none. */
  at(uri: string): Promise<KnownFile | null> {
    let known = this.#known.get(uri);
    if (!known) this.#known.set(uri, (known = this.#readFile(uri)));
    return known;
  }

  /** The nearest from the complaint's folder up to the folder that is open; up to the top where none is. */
  async nearest(complaint: string): Promise<KnownFile | null> {
    for (const folder of foldersAbove(complaint, this.folders)) {
      const found = await this.at(`${folder}/${workspaceFileName}`);
      if (found) return found;
    }
    return null;
  }

  /** Where a complaint's workspace file is, or would be put: in the folder that is open. Null for a complaint in no folder. */
  async placeFor(complaint: string): Promise<string | null> {
    const found = await this.nearest(complaint);
    const above = foldersAbove(complaint, this.folders);
    const folder = this.folders.some((open) => complaint.startsWith(`${open}/`)) ? above.at(-1) : above[0];
    return found?.uri ?? (folder === undefined ? null : `${folder}/${workspaceFileName}`);
  }

  /** Files have changed: each is read anew when it is asked for. */
  forget(): void {
    this.#known.clear();
  }

  async #readFile(uri: string): Promise<KnownFile | null> {
    try {
      const read = await this.#read(uri);
      return read && knownFile(uri, read.text, read.version);
    } catch {
      return null;
    }
  }
}

/** The workspace file with this text. */
export function knownFile(uri: string, text: string, version: number | null = null): KnownFile {
  return { uri, version, source: new SourceText(text), content: readWorkspaceFile(text) };
}

/** The path of a complaint from the folder of its workspace file. */
export function uriPathFrom(file: string, complaint: string): string {
  const folder = file.slice(0, -workspaceFileName.length);
  const path = complaint.startsWith(folder) ? complaint.slice(folder.length) : complaint;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folders in which a document lies, the innermost first, up to the innermost of the open ones that holds it. */
function foldersAbove(uri: string, open: readonly string[]): string[] {
  const [top] = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(uri) ?? [];
  if (top === undefined) return [];
  const last = open.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0] ?? top;
  const folders = [];
  let folder = uri;
  while (folder.length > last.length) {
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), last.length));
    folders.push(folder);
  }
  return folders;
}
