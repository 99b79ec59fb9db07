import { analyse, type CountAnalysis, type ElementFinding } from '../analysis/elements.ts';
import type { Pins } from '../analysis/causes.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import { injunctionsSought } from '../analysis/relief.ts';
import type { Complaint } from '../model/complaint.ts';

/** What `averment elements` prints: count by element, and the paragraphs that allege it, best first. */
export function elementsMatrix(complaint: Complaint, setting: string | null, pins?: Pins): string {
  const jurisdiction = jurisdictionOf(complaint, setting);
  const analysis = analyse(complaint, { jurisdiction, pins });
  const rows = [`Court: ${jurisdiction?.court?.name ?? jurisdiction?.forum ?? 'not known'}`];
  if (analysis.length === 0) rows.push('', 'No count was located, so no elements are shown.');
  for (const count of analysis) rows.push('', ...ofCount(count));
  for (const { test, considerations } of injunctionsSought(complaint, jurisdiction, analysis)) {
    rows.push('', `${test.name}: considerations of its test (not elements of a claim)`);
    rows.push(...considerations.map((finding) => row(finding)));
  }
  rows.push('', 'This finds allegations by their words. It gives no legal advice.');
  return rows.join('\n');
}

function ofCount({ count, findings, candidates }: CountAnalysis): string[] {
  const heading = [count.label, count.title].filter(Boolean).join(': ');
  if (findings.length === 0) {
    const maybe = candidates.map(({ name }) => name).join(', ');
    return [heading, `  What it pleads is not sure${maybe ? ` (${maybe})` : ''}, so no elements are shown.`];
  }
  return [
    heading,
    ...findings.flatMap(({ cause, elements }) => [
      `  ${cause.name}${cause.kind === 'remedy' ? ' (a remedy, not a claim of its own)' : ''}`,
      ...elements.map((finding) => row(finding)),
    ]),
  ];
}

function row({ element, required, by, evidence }: ElementFinding): string {
  const labels = evidence.flatMap(({ label }) => (label === null ? [] : [label])).slice(0, 8);
  const where =
    by === null
      ? 'not located'
      : `${labels.length > 0 ? `¶ ${labels.join(', ')}` : 'located'}${by === 'conclusion' ? ' (by conclusion only)' : ''}`;
  return `    ${element.name.padEnd(34)} ${where}${required ? '' : '  [not required here]'}`;
}
