import { procedureOf } from '../law/procedure.ts';
import { ruleGroup } from '../law/rule-groups.ts';
import type { Diagnostic } from './run.ts';

/** Findings of one weight for the last look before filing. */
export interface RankedFindings<F extends Diagnostic = Diagnostic> {
  /** "To settle before filing" and so on. */
  readonly title: string;
  /** The graver first, and those of one severity in the order they came. */
  readonly findings: readonly F[];
}

/** The weights with their titles, the gravest first. */
const titles = {
  filing: 'To settle before filing',
  substance: 'Substance',
  form: 'Form',
  cosmetic: 'Cosmetic',
} as const;

const graveness = ['error', 'warning', 'information', 'hint'];

/** The findings by what they weigh before filing, the gravest first: the first group is never buried. Groups without any are left out. */
export function ranked<F extends Diagnostic>(findings: readonly F[]): RankedFindings<F>[] {
  return Object.entries(titles)
    .map(([weight, title]) => ({
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

function weightOf(finding: Diagnostic): keyof typeof titles {
  if (mustFix(finding)) return 'filing';
  const law = procedureOf(finding.rule);
  return law ? ruleGroup(law.group).weight : 'cosmetic';
}
