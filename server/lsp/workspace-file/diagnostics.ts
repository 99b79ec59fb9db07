import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { unusedRule } from '../../workspace/form.ts';
import { unusedSuppressions, type Held } from '../../workspace/unused.ts';
import { rangeOf } from '../convert.ts';
import { SEVERITY } from '../diagnostics.ts';
import type { KnownFile } from './files.ts';

/** What is not right in a workspace file, and the suppressions that fit nothing in the complaints that are open. */
export function fileDiagnostics({ source, content }: KnownFile, open: readonly Held[]): Diagnostic[] {
  return [
    ...content.problems.map(({ message, span }) => ({
      range: rangeOf(source, span),
      severity: DiagnosticSeverity.Warning,
      source: 'Averment',
      message,
    })),
    ...unusedSuppressions(content, open).map(({ message, span, severity }) => ({
      range: rangeOf(source, span),
      severity: SEVERITY[severity],
      source: 'Averment',
      code: unusedRule,
      message,
      tags: [DiagnosticTag.Unnecessary],
    })),
  ];
}
