import { readComplaint } from '../model/read.ts';
import type { Edit } from './rule.ts';
import { rules } from './registry.ts';
import { runRules, type Diagnostic, type RuleSettings } from './run.ts';

const MARK = /^ *\^+ [a-z0-9-]+$/;

/** A text written in a test: without its first line end, and without the margin that all its lines share. */
export function text(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? '').replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(margin)).join('\n');
}

/**
 * The fixture with marks where the rule fires now: `expect(check(fixture, id)).toBe(fixture)` says that it fires where
 * the fixture marks it and nowhere else. A finding over several lines is marked on its first.
 */
export function check(fixture: string, id: string, settings: RuleSettings = {}): string {
  const lines = unmarked(fixture).split('\n');
  const marks = new Map<number, string[]>();
  for (const finding of findings(fixture, id, settings)) {
    const before = unmarked(fixture).slice(0, finding.span.start);
    const line = before.split('\n').length - 1;
    const column = before.length - (before.lastIndexOf('\n') + 1);
    const width = Math.max(1, Math.min(finding.span.end - finding.span.start, (lines[line] as string).length - column));
    marks.set(line, [...(marks.get(line) ?? []), `${' '.repeat(column)}${'^'.repeat(width)} ${finding.rule}`]);
  }
  return lines.flatMap((line, at) => [line, ...(marks.get(at) ?? [])]).join('\n');
}

/** The text with a line of marks under each line that findings touch, a mark for every finding that touches it. */
export function markedText(source: string, found: readonly Pick<Diagnostic, 'rule' | 'span'>[]): string {
  let start = 0;
  return source
    .split('\n')
    .flatMap((line) => {
      const from = start;
      const to = (start += line.length + 1) - 1;
      const marks = found
        .filter(({ span }) => span.start <= to && (span.end > from || span.start === from))
        .map(({ span, rule }) => {
          const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
          return `${' '.repeat(first - from)}${'^'.repeat(Math.max(1, last - first))} ${rule}`;
        });
      return line === '' && marks.length > 0 ? [line] : [line, ...marks];
    })
    .join('\n');
}

/** The words that the rule marks, white space folded, in order. */
export function marked(source: string, id: string, settings: RuleSettings = {}): string[] {
  return findings(source, id, settings).map(({ span }) => source.slice(span.start, span.end).replace(/\s+/g, ' '));
}

/** What the rule says of the text, in order. */
export function messages(fixture: string, id: string, settings: RuleSettings = {}): string[] {
  return findings(fixture, id, settings).map((finding) => finding.message);
}

/** The text after the rule's quick fix with this title, or its first, on its first finding. */
export function fixed(fixture: string, id: string, title?: string, settings: RuleSettings = {}): string {
  const fix = findings(fixture, id, settings)
    .flatMap((finding) => finding.fixes)
    .find((offered) => title === undefined || offered.title === title);
  return fix ? applyEdits(unmarked(fixture), fix.edits) : unmarked(fixture);
}

/** The text with a fix made. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((words, { span, text: put }) => words.slice(0, span.start) + put + words.slice(span.end), source);
}

function unmarked(fixture: string): string {
  return fixture
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n');
}

/** Runs one rule, loud whatever its preset: fixtures show what it finds, not how loud it is. */
function findings(fixture: string, id: string, settings: RuleSettings): readonly Diagnostic[] {
  const failures: string[] = [];
  const chosen = rules.filter((rule) => rule.id === id);
  const result = runRules(
    readComplaint(unmarked(fixture)),
    { rules: { [id]: 'warning' }, log: (message) => failures.push(message), ...settings },
    chosen,
  );
  if (failures.length > 0 || chosen.length === 0) throw new Error(failures[0] ?? `There is no rule ${id}.`);
  return result.findings;
}

/** The parts of a complaint that a test may want to be its own; the rest is invented, and gives no cause for a finding. */
export interface Parts {
  readonly court?: string;
  readonly parties?: string;
  readonly title?: string;
  readonly jurisdiction?: string;
  readonly facts?: string;
  readonly counts?: string;
  readonly prayer?: string;
  readonly end?: string;
}

/** A short whole complaint between invented parties, with the given parts. Paragraphs 1 to 6 stand before the facts, 7 on in them. */
export function wholeComplaint(parts: Parts = {}): string {
  return [
    parts.court ?? 'UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\nAT SEATTLE',
    parts.parties ?? 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
    'Case No. ____________',
    parts.title ?? 'COMPLAINT',
    'PARTIES',
    '1. Plaintiff Alderpoint Supply, Inc. is a Washington corporation with its principal place of business in Tacoma, Washington.',
    '2. Defendant Meridian Freight, Inc. is an Oregon corporation with its principal place of business in Salem, Oregon.',
    'JURISDICTION AND VENUE',
    parts.jurisdiction ??
      '3. This Court has jurisdiction under 28 U.S.C. § 1331 because this action arises under 15 U.S.C. § 1.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
    'FACTS',
    '5. Alderpoint sells tarpaulins to farms.\n\n6. Meridian carries goods between Salem and Tacoma.',
    parts.facts ?? '7. On May 4, 2024, Meridian agreed with its rivals to fix the price of freight.',
    parts.counts ??
      'COUNT I\nSherman Act\n\n8. Alderpoint incorporates paragraphs 1 through 7.\n\n9. The agreement violates 15 U.S.C. § 1. Meridian and its rivals agreed to fix prices, which restrains interstate commerce, and injured Alderpoint in its business and property: without it Alderpoint would have paid less. Because of it Alderpoint paid more.',
    parts.prayer ??
      'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Damages in an amount to be proved at trial; and\n\nB. Costs of suit.',
    parts.end ??
      'JURY DEMAND\n\nAlderpoint demands a trial by jury.\n\nDated: March 2, 2026\n\nRespectfully submitted,\n\n/s/ Ines Calloway\nInes Calloway\n200 Harbor Street\nTacoma, WA 98402\n(253) 555-0100\nines@calloway.example\nAttorney for Plaintiff',
  ].join('\n\n');
}
