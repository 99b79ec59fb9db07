import type { Cause } from '../law/law.ts';
import type { Complaint, Count } from '../model/complaint.ts';
import { analyse, type CauseFindings, type CountAnalysis, type ElementFinding } from '../analysis/elements.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import { restsOnStatements } from '../analysis/particulars.ts';
import { linkTo, quoted } from './card-words.ts';
import { particularsGrid } from './particulars-card.ts';
import type { Chosen } from './workspace-file/chosen.ts';

/** What each count pleads and which elements are located where, under what was chosen. */
export function elementsOf(complaint: Complaint, { jurisdiction, pins }: Partial<Chosen>): readonly CountAnalysis[] {
  return analyse(complaint, { jurisdiction: jurisdictionOf(complaint, jurisdiction || null), pins });
}

/** "4 of 5 elements located, 1 by conclusion only"; null where nothing is known of the count's elements. */
export function elementsInShort(analyses: readonly CountAnalysis[], count: Count): string | null {
  const findings = analyses
    .find((analysis) => analysis.count === count)
    ?.findings.filter(({ elements }) => elements.length > 0);
  if (!findings || findings.length === 0) return null;
  return findings
    .map(({ cause, elements }) => {
      const required = elements.filter((element) => element.required);
      const located = required.filter((element) => element.pleaded);
      const bare = located.filter((element) => element.by === 'conclusion').length;
      const name = findings.length > 1 ? `${cause.name}: ` : '';
      return `${name}${located.length} of ${required.length} elements located${bare > 0 ? `, ${bare} by conclusion only` : ''}`;
    })
    .join(' · ');
}

/** The table of a count's elements: each with where it is located, best first, and the words that were taken as evidence; of fraud the particulars too. */
export function elementsCard(
  uri: string,
  complaint: Complaint,
  analyses: readonly CountAnalysis[],
  count: Count,
): string | null {
  const analysis = analyses.find((candidate) => candidate.count === count);
  if (!analysis || analysis.findings.length === 0) return null;
  return [
    ...analysis.findings.map((findings) => causeTable(uri, complaint, findings)),
    ...(analysis.causes.some(restsOnStatements) ? [particularsGrid(uri, complaint, count)] : []),
    'This finds allegations; whether they suffice is for a lawyer to judge.',
  ].join('\n\n');
}

function causeTable(uri: string, complaint: Complaint, { cause, elements }: CauseFindings): string {
  const remedy = cause.kind === 'remedy' ? ' It is a remedy, not a claim of its own.' : '';
  if (elements.length === 0) return `**${cause.name}.**${remedy} Nothing is said of its elements here.`;
  return [
    `**${cause.name}.**${remedy}`,
    elementTable(uri, complaint, 'Element', elements),
    authorityLine(cause, elements),
  ].join('\n\n');
}

/** A table of elements, or of what else is to be shown: each with where it is located and the words taken as evidence. */
export function elementTable(
  uri: string,
  complaint: Complaint,
  heading: string,
  elements: readonly ElementFinding[],
): string {
  const rows = elements.map(
    (element) => `| ${element.element.name} | ${where(uri, complaint, element)} | ${words(complaint, element)} |`,
  );
  return [`| ${heading} | Located in | Words |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** What a cause's elements, or a remedy's test, rest on in the place of the count, with the day it was checked. */
export function authorityLine({ authority, checked }: Cause, elements: readonly ElementFinding[]): string {
  const near = elements.flatMap((element) => element.authority);
  const cited = [...new Map((near.length > 0 ? near : authority).map((entry) => [entry.cite, entry])).values()];
  const cites = cited.slice(0, 3).map((entry) => `${entry.cite} ([source](${entry.seen}))`);
  return `*Authority:* ${cites.join('; ')}. Checked ${checked}.`;
}

function where(uri: string, complaint: Complaint, element: ElementFinding): string {
  if (!element.pleaded) return element.required ? '**not located**' : 'not located (not required here)';
  const links = element.evidence.slice(0, 4).map(({ block, label }) => linkTo(uri, complaint, block, label));
  return `${links.join(', ')}${element.by === 'conclusion' ? ' (by conclusion only)' : ''}`;
}

function words(complaint: Complaint, element: ElementFinding): string {
  const span = element.evidence[0]?.words[0];
  return span ? quoted(complaint, span, 60) : '';
}
