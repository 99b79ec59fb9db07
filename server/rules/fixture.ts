import { readComplaint } from '../model/read.ts';
import type { Edit } from './rule.ts';
import { rules } from './registry.ts';
import { runRules, type Diagnostic, type RuleSettings } from './run.ts';

const MARK = /^ *\^+ [a-z0-9-]+$/;

/** A text written in a test: without its first line end, and without the margin that all its lines share. */
export function text(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? '').replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
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

export function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((words, { span, text: put }) => words.slice(0, span.start) + put + words.slice(span.end), source);
}

function unmarked(fixture: string): string {
  return fixture.split('\n').filter((line) => !MARK.test(line)).join('\n');
}

/** Runs one rule, loud whatever its preset: fixtures show what it finds, not how loud it is. */
function findings(fixture: string, id: string, settings: RuleSettings): readonly Diagnostic[] {
  const failures: string[] = [];
  const chosen = rules.filter((rule) => rule.id === id);
  const result = runRules(readComplaint(unmarked(fixture)), { rules: { [id]: 'warning' }, log: (message) => failures.push(message), ...settings }, chosen);
  if (failures.length > 0 || chosen.length === 0) throw new Error(failures[0] ?? `There is no rule ${id}.`);
  return result.findings;
}
