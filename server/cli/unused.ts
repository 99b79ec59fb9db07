import type { Preset } from '../law/procedure.ts';
import type { Suppression } from '../rules/suppression.ts';
import { unusedRule } from '../workspace/form.ts';
import { unusedSuppressions, type Held } from '../workspace/unused.ts';
import type { Checked } from './check.ts';
import { diskPathFrom, type FoundFile, type WorkspaceFilesOnDisk } from './workspace-file.ts';

/** The workspace files with suppressions that fitted nothing in the complaints that were checked. `preset` is what the caller asked for. */
export function unusedIn(
  checked: readonly { readonly file: string; readonly unused: readonly Suppression[] }[],
  workspace: WorkspaceFilesOnDisk,
  preset: Preset | undefined,
): Checked[] {
  const held = new Map<FoundFile, Held[]>();
  for (const { file, unused } of checked) {
    const found = workspace.of(file);
    if (found) held.set(found, [...(held.get(found) ?? []), { path: diskPathFrom(found, file), unused }]);
  }
  return [...held].flatMap(([{ name, source, content }, complaints]) => {
    const findings = unusedSuppressions({ ...content, preset: preset ?? content.preset }, complaints).map(
      ({ severity, message, span }) => {
        return { rule: unusedRule, severity, message, span, related: [], fixes: [], filing: false };
      },
    );
    return findings.length > 0 ? [{ file: name, source, findings }] : [];
  });
}
