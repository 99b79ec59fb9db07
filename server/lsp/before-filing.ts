import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import { blockAt } from '../model/named.ts';
import type { BeforeFiling } from '../protocol/requests.ts';
import { procedureOf } from '../law/procedure.ts';
import { mustFix, ranked } from '../rules/ranking.ts';
import type { Diagnostic } from '../rules/run.ts';

/** What was found in the complaint, ranked for the last look before filing. */
export function beforeFiling(complaint: Complaint, findings: readonly Diagnostic[]): BeforeFiling {
  const { source } = complaint;
  return {
    toSettle: findings.filter(mustFix).length,
    groups: ranked(findings).map((group) => ({
      title: group.title,
      findings: group.findings.map(({ rule, severity, message, span }) => ({
        rule,
        severity,
        title: procedureOf(rule)?.title ?? rule,
        message,
        place: placeOf(complaint, span.start),
        start: source.position(span.start),
        end: source.position(span.end),
      })),
    })),
  };
}

/** Where it stands, as a reader says it: "¶ 12", "COUNT II", else the line. */
function placeOf(complaint: Complaint, offset: number): string {
  const block: Block | null = blockAt(complaint, offset);
  if (block?.kind === 'paragraph') return `¶ ${(block as Paragraph).label}`;
  const count = complaint.counts.find(({ heading }) => heading === block);
  return count?.label ?? `line ${complaint.source.lineAt(offset) + 1}`;
}
