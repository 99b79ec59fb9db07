import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { unusedRule } from '../../workspace/form.ts';
import { unusedSuppressions, type Held } from '../../workspace/unused.ts';
import { rangeOf } from '../convert.ts';
import { SEVERITY, withPages } from '../diagnostics.ts';
import type { WorkspaceFile } from '../../workspace/read.ts';
import type { Chosen } from './chosen.ts';
import type { KnownFile } from './files.ts';

/**
 * What is not right in a workspace file, and the suppressions that fit nothing in the complaints that are open, as grave as was chosen for
 * these. `pages` for a client that opens the pages of rules.
 */
export function fileDiagnostics(
  { source, content }: KnownFile,
  open: readonly Held[],
  { rules, preset }: Partial<Chosen>,
  pages: boolean,
): Diagnostic[] {
  const chosen = { ...content, rules: { ...rules, ...content.rules } as WorkspaceFile['rules'], preset };
  const unused = unusedSuppressions(chosen, open).map(({ message, span, severity }) => ({
    range: rangeOf(source, span),
    severity: SEVERITY[severity],
    source: 'Averment',
    code: unusedRule,
    message,
    tags: [DiagnosticTag.Unnecessary],
  }));
  return [
    ...content.problems.map(({ message, span }) => ({
      range: rangeOf(source, span),
      severity: DiagnosticSeverity.Warning,
      source: 'Averment',
      message,
    })),
    ...(pages ? withPages(unused) : unused),
  ];
}
