import { fill, messageOf, procedureOf, type Severity } from '../law/procedure.ts';
import type { Span } from '../text/span.ts';
import { unusedRule } from './form.ts';
import { namesFile } from './holds.ts';
import type { FileSuppression, WorkspaceFile } from './read.ts';

/** A complaint that was held against the rules: its path from the workspace file, and the suppressions that fitted nothing in it. */
export interface Held {
  readonly path: string;
  readonly unused: readonly unknown[];
}

/** A suppression that fits nothing; the span is its entry's in the workspace file. */
export interface Unused {
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly span: Span;
  readonly entry: FileSuppression;
}

/**
 * The suppressions of a workspace file that fit nothing in the complaints that were held against the rules. Of an entry that speaks of none
 * of these nothing is said: what it is for was not looked at.
 */
export function unusedSuppressions(
  { suppressions, rules, preset = 'recommended' }: Pick<WorkspaceFile, 'suppressions' | 'rules' | 'preset'>,
  complaints: readonly Held[],
): Unused[] {
  const law = procedureOf(unusedRule);
  const severity = rules[unusedRule] ?? law?.severity[preset] ?? 'off';
  if (!law || severity === 'off') return [];
  return suppressions.flatMap((entry) => {
    const its = complaints.filter(({ path }) => namesFile(entry.file, path));
    if (its.length === 0 || its.some(({ unused }) => !unused.includes(entry))) return [];
    const alone = its.length === 1 && its[0]?.path === entry.file;
    const message = fill(messageOf(law, alone ? 'one' : 'many', null), {
      rule: entry.rule,
      file: entry.file ?? '',
    });
    return [{ severity, message, span: entry.span, entry }];
  });
}
