import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { procedureOf } from '../../law/procedure.ts';
import { withoutEntry } from '../../workspace/edit.ts';
import { unusedRule } from '../../workspace/form.ts';
import { editsOf, spanOf } from '../convert.ts';
import type { KnownFile } from './files.ts';

/** The quick fixes of what is reported in a workspace file: the word that was meant, and the end of a suppression that fits nothing. */
export function fileFixes(
  { uri, version, source, content }: KnownFile,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  return diagnostics.flatMap((diagnostic): CodeAction[] => {
    const span = spanOf(source, diagnostic.range);
    const fix = (title: string, edit: { start: number; end: number; text: string } | null): CodeAction[] =>
      edit
        ? [
            {
              title,
              kind: CodeActionKind.QuickFix,
              diagnostics: [diagnostic],
              edit: { documentChanges: [{ textDocument: { uri, version }, edits: editsOf(source, [edit]) }] },
            },
          ]
        : [];
    if (diagnostic.code === unusedRule) {
      return fix(
        procedureOf(unusedRule)?.actions?.['remove'] ?? 'Remove',
        withoutEntry(source.text, source.offset(diagnostic.range.start)),
      );
    }
    const problem = content.problems.find(
      (each) => each.span.start === span.start && each.message === diagnostic.message,
    );
    return problem?.instead ? fix(`Change to “${problem.instead}”`, { ...span, text: problem.instead }) : [];
  });
}
