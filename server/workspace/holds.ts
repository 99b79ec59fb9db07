import picomatch from 'picomatch/posix';
import { pinKey, type Pins } from '../analysis/causes.ts';
import type { FileSuppression, WorkspaceFile } from './read.ts';

/** What holds for one complaint. */
export interface Agreed extends Pick<WorkspaceFile, 'jurisdiction' | 'preset' | 'rules'> {
  readonly pins: Pins;
  readonly suppressions: readonly FileSuppression[];
}

/** What a workspace file says of the complaint at a path, from the file's folder and with `/` between its parts. */
export function agreedFor({ jurisdiction, preset, rules, pins, suppressions }: WorkspaceFile, path: string): Agreed {
  return {
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(preset ? { preset } : {}),
    rules,
    pins: new Map(
      pins
        .filter(({ file }) => namesFile(file, path))
        .map(({ count, pleads }) => [pinKey({ title: count, label: null }), pleads]),
    ),
    suppressions: suppressions.filter(({ file }) => namesFile(file, path)),
  };
}

/** Whether an entry for this file or pattern is one for the path. A name with brackets in it is first of all a name. */
export function namesFile(file: string | undefined, path: string): boolean {
  if (file === undefined) return true;
  const written = file.replace(/^\.\//, '').replaceAll('\\', '/');
  if (written.normalize() === path.normalize()) return true;
  try {
    return picomatch(written, { dot: true })(path);
  } catch {
    return false;
  }
}
