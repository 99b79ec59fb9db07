import type { Complaint } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { procedureOf } from '../law/procedure.ts';
import { rules } from './registry.ts';
import { runRules } from './run.ts';

/** Where private data stand in the complaint, whatever its court and the settings ask for: what must be copied nowhere else. */
export function privateSpans(complaint: Complaint): Span[] {
  const chosen = rules.filter(({ id }) => procedureOf(id)?.group === 'privacy');
  const loud = Object.fromEntries(chosen.map(({ id }) => [id, 'hint' as const]));
  return runRules(complaint, { rules: loud, jurisdiction: 'federal' }, chosen).findings.map(({ span }) => span);
}
