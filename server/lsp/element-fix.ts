import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import type { CountAnalysis } from '../analysis/elements.ts';
import { isRefusal } from '../edits/outcome.ts';
import { looksFiled } from '../edits/filed.ts';
import { insertAfter } from '../edits/insert.ts';
import type { Complaint } from '../model/complaint.ts';
import { missingElements } from '../rules/element-not-located.ts';
import { fill, procedureOf } from '../law/procedure.ts';
import type { Diagnostic as Found } from '../rules/run.ts';
import { factBlank } from '../syntax/fact-blank.ts';
import { partyNames, withNames } from '../rules/party-names.ts';
import { diagnosticsOf, fixTitle } from './diagnostics.ts';
import { editsOf, spanOf } from './convert.ts';

const RULE = 'element-not-located';

/**
 * For each element of which a finding in the range says that it is not located: a numbered paragraph at the end of its count whose
 * facts are one blank. None where the count has no numbered paragraph, the numbers cannot be kept true, or others may cite them.
 */
export function elementFixes(
  uri: string,
  version: number,
  complaint: Complaint,
  findings: readonly Found[],
  range: Range,
  counts: readonly CountAnalysis[],
): CodeAction[] {
  const wanted = spanOf(complaint.source, range);
  const title = procedureOf(RULE)?.actions?.['insert'];
  const said = findings.filter(
    ({ rule, span }) => rule === RULE && span.start <= wanted.end && wanted.start <= span.end,
  );
  // The numbers of a filed paper are changed only where the drafter agrees, and a quick fix cannot ask.
  if (!title || said.length === 0 || looksFiled(complaint.source.text)) return [];
  return said.flatMap((finding) => {
    const analysis = counts.find(({ count }) => count.heading.span.start === finding.span.start);
    const last = analysis?.count.paragraphs.at(-1);
    if (!analysis || !last) return [];
    const missing = analysis.findings
      .flatMap(missingElements)
      // A count of several causes has a finding for each.
      .filter(({ element }) => finding.message.includes(element.name));
    const names = partyNames(complaint, analysis.count.against);
    return missing.flatMap(({ element }): CodeAction[] => {
      const blank = factBlank(withNames(element.says, names));
      const outcome = insertAfter(complaint, last.ordinal, [blank]);
      if (isRefusal(outcome)) return [];
      const edits = editsOf(complaint.source, outcome.edits);
      return [
        {
          title: fixTitle(fill(title, { element: element.name }), outcome.note),
          kind: CodeActionKind.QuickFix,
          diagnostics: diagnosticsOf(uri, complaint, [finding]),
          edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
        },
      ];
    });
  });
}
