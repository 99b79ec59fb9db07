import { procedureOf } from '../law/procedure.ts';
import type { Diagnostic } from './run.ts';

/** Findings of one weight for the last look before filing. */
export interface RankedFindings<F extends Diagnostic = Diagnostic> {
  /** "To settle before filing" and so on. */
  readonly title: string;
  /** The graver first, and those of one severity in the order they came. */
  readonly findings: readonly F[];
}

const titles = ['To settle before filing', 'Substance', 'Form', 'Cosmetic'] as const;

/** What a group of rules is about: what is claimed, how the paper is made, or how it reads. */
const weights: Readonly<Record<string, number>> = {
  jurisdiction: 1,
  claims: 1,
  elements: 1,
  relief: 1,
  packs: 1,
  caption: 2,
  numbering: 2,
  references: 2,
  privacy: 2,
  signature: 2,
  exhibits: 2,
  text: 3,
  terms: 3,
  citations: 3,
};

const graveness = ['error', 'warning', 'information', 'hint'];

/** The findings by what they weigh before filing, the gravest first: the first group is never buried. Groups without any are left out. */
export function ranked<F extends Diagnostic>(findings: readonly F[]): RankedFindings<F>[] {
  return titles
    .map((title, weight) => ({
      title,
      findings: findings
        .filter((finding) => weightOf(finding) === weight)
        .sort((a, b) => graveness.indexOf(a.severity) - graveness.indexOf(b.severity)),
    }))
    .filter((group) => group.findings.length > 0);
}

/** Whether it is to be settled before filing: an error, or a warning of a rule that says so. */
export function mustFix({ severity, filing }: Diagnostic): boolean {
  return severity === 'error' || (filing && severity === 'warning');
}

function weightOf(finding: Diagnostic): number {
  return mustFix(finding) ? 0 : (weights[procedureOf(finding.rule)?.group ?? ''] ?? 3);
}
