import type { Pins } from '../../analysis/causes.ts';
import type { Settings } from '../../protocol/requests.ts';
import type { Suppression } from '../../rules/suppression.ts';
import { agreedFor } from '../../workspace/holds.ts';
import { uriPathFrom, type KnownFile } from './files.ts';

/** What was chosen for a complaint: by the editor's settings and, before them, by its workspace file. */
export interface Chosen extends Settings {
  readonly pins: Pins;
  readonly suppressions: readonly Suppression[];
  /** The address of the workspace file, and the complaint's path from its folder; null where it has none. */
  readonly file: { readonly uri: string; readonly path: string } | null;
}

/** The settings with what the workspace file says: it goes before them, as it is the same for all who work in the folder. */
export function chosenFor(uri: string, settings: Settings, known: KnownFile | null): Chosen {
  if (!known) return { ...settings, pins: new Map(), suppressions: [], file: null };
  const path = uriPathFrom(known.uri, uri);
  const { rules, ...agreed } = agreedFor(known.content, path);
  return { ...settings, ...agreed, rules: { ...settings.rules, ...rules }, file: { uri: known.uri, path } };
}
