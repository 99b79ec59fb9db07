import {
  DiagnosticSeverity,
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { Complaint } from '../model/complaint.ts';
import { rulePageScheme } from '../protocol/requests.ts';
import { procedureOf } from '../law/procedure.ts';
import { rulesInTurn, type Diagnostic as Found, type RuleResult, type RuleSettings } from '../rules/run.ts';
import { editsOf, rangeOf, spanOf } from './convert.ts';
import type { Chosen } from './workspace-file/chosen.ts';

/** Severities as the protocol counts them. */
export const SEVERITY: Record<Found['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Holds the rules against the complaint one after the other, under what was chosen. Never throws: a rule that fails is told to the log. */
export function findingsInTurn(
  complaint: Complaint,
  chosen: Partial<Chosen>,
  counts: readonly CountAnalysis[],
  log: (message: string) => void,
): Generator<void, RuleResult> {
  return rulesInTurn(complaint, {
    preset: chosen.preset ?? 'recommended',
    rules: (chosen.rules ?? {}) as RuleSettings['rules'],
    suppressions: chosen.suppressions,
    jurisdiction: chosen.jurisdiction || null,
    counts,
    log,
  });
}

/** Findings as the protocol writes them. */
export function diagnosticsOf(uri: string, complaint: Complaint, findings: readonly Found[]): Diagnostic[] {
  return findings.map((finding) => ({
    range: rangeOf(complaint.source, finding.span),
    severity: SEVERITY[finding.severity],
    source: 'Averment',
    code: finding.rule,
    message: finding.message,
    ...(finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((span) => ({
            location: { uri, range: rangeOf(complaint.source, span) },
            message: 'See here',
          })),
        }
      : {}),
  }));
}

/** The same, each with the address of its rule's page, for an editor that opens such addresses. */
export function withPages(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    codeDescription: { href: `${rulePageScheme}:/${diagnostic.code}.md` },
  }));
}

/** The quick fixes of the findings in a range. Each names the version of the text it was made for. */
export function codeActions(
  uri: string,
  version: number,
  complaint: Complaint,
  findings: readonly Found[],
  range: Range,
): CodeAction[] {
  const wanted = spanOf(complaint.source, range);
  return findings
    .filter(({ span }) => span.start <= wanted.end && wanted.start <= span.end)
    .flatMap((finding): CodeAction[] => [
      ...repairOf(uri, complaint, finding),
      ...finding.fixes
        .filter(({ edits }) => edits.length > 0)
        .map((fix) => ({
          title: fixTitle(fix.title, fix.note),
          kind: CodeActionKind.QuickFix,
          diagnostics: diagnosticsOf(uri, complaint, [finding]),
          edit: {
            documentChanges: [
              {
                textDocument: { uri, version },
                edits: editsOf(
                  complaint.source,
                  fix.edits.map(({ span, text }) => ({ ...span, text })),
                ),
              },
            ],
          },
        })),
    ]);
}

/** The title of a quick fix, with what the drafter should know of it: an editor shows nothing else before the fix is taken, or after. */
export function fixTitle(title: string, note: string | undefined): string {
  return note === undefined ? title : `${title} (${note})`;
}

/** A fault of numbering is settled by renumbering all: the client asks for the change when the drafter takes it, and whether it may where the paper is filed. */
function repairOf(uri: string, complaint: Complaint, finding: Found): CodeAction[] {
  const title = procedureOf(finding.rule)?.actions?.['repair'];
  if (title === undefined) return [];
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf(uri, complaint, [finding]),
      command: { title, command: 'averment.repairNumbers' },
    },
  ];
}
