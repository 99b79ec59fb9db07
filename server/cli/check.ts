import type { Diagnostic } from '../rules/run.ts';
import type { Severity } from '../law/procedure.ts';
import { mustFix, ranked } from '../rules/ranking.ts';
import type { SourceText } from '../text/lines.ts';

/** A file with what the rules found in it. */
export interface Checked {
  readonly file: string;
  readonly source: SourceText;
  readonly findings: readonly Diagnostic[];
}

const RANK: Record<Severity, number> = { off: 0, hint: 1, information: 2, warning: 3, error: 4 };

/** Whether a finding is as grave as the given severity, or graver. */
export function reaches(findings: readonly Diagnostic[], severity: Severity): boolean {
  return findings.some((finding) => RANK[finding.severity] >= RANK[severity]);
}

/** What a program reads: lines and columns from 1, columns in UTF-16 units. */
export function asJson(checked: readonly Checked[]): string {
  return JSON.stringify(
    {
      files: checked.map(({ file, source, findings }) => ({
        file,
        findings: findings.map((finding) => row(source, finding)),
      })),
    },
    null,
    1,
  );
}

/** What a person reads: what is to be settled before filing first, then substance, form and cosmetics; one line a finding. */
export function asText(checked: readonly Checked[]): string {
  const all = checked.flatMap(({ file, source, findings }) =>
    findings.map((finding) => ({ ...finding, file, source })),
  );
  if (all.length === 0) return 'Nothing found.';
  const groups = ranked(all).map(({ title, findings }) => [
    `${title} (${findings.length})`,
    ...findings.map((finding) => {
      const { line, column } = row(finding.source, finding);
      return `${finding.file}:${line}:${column}: ${finding.severity}: ${finding.message} [${finding.rule}]`;
    }),
    '',
  ]);
  return [...groups.flat(), `${all.length} found, ${all.filter(mustFix).length} to settle before filing.`].join('\n');
}

/** The Static Analysis Results Interchange Format 2.1.0, as code hosts read it. */
export function asSarif(checked: readonly Checked[]): string {
  const level = (severity: Severity): string => (severity === 'error' || severity === 'warning' ? severity : 'note');
  const results = checked.flatMap(({ file, source, findings }) =>
    findings.map((finding) => {
      const { line, column, endLine, endColumn } = row(source, finding);
      const region = { startLine: line, startColumn: column, endLine, endColumn };
      return {
        ruleId: finding.rule,
        level: level(finding.severity),
        message: { text: finding.message },
        locations: [{ physicalLocation: { artifactLocation: { uri: file }, region } }],
      };
    }),
  );
  const ids = [...new Set(results.map((result) => result.ruleId))].sort();
  const driver = { name: 'Averment', rules: ids.map((id) => ({ id })) };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    1,
  );
}

function row(source: SourceText, { rule, severity, message, span }: Diagnostic) {
  const [from, to] = [source.position(span.start), source.position(span.end)];
  return {
    rule,
    severity,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    message,
  };
}
