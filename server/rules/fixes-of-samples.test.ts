import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../model/complaint.ts';
import { readComplaint } from '../model/read.ts';
import { applyEdits } from './fixture.ts';
import { procedures } from '../law/procedure.ts';
import { rules } from './registry.ts';
import { runRules, type Diagnostic } from './run.ts';

// A quick fix settles its finding: on every finding of every flawed sample. What is left to be filled in is said by `placeholder`.

const folder = join(import.meta.dirname, '../../samples');
const samples = ['flawed.complaint', ...readdirSync(join(folder, 'flawed')).map((name) => `flawed/${name}`)].filter(
  (name) => name.endsWith('.complaint'),
);

/** Rules that are off even in the strict preset are switched on. */
const switchedOn = Object.fromEntries(
  procedures()
    .filter(({ severity }) => severity.strict === 'off')
    .map(({ id }) => [id, 'hint' as const]),
);
const findings = (text: string, ids?: readonly string[]): readonly Diagnostic[] => {
  const chosen = ids ? rules.filter(({ id }) => ids.includes(id)) : rules;
  return runRules(readComplaint(text), { preset: 'strict', rules: switchedOn }, chosen).findings;
};

const BLANK = /\[(?!REDACTED)[A-Z]{2}[A-Z ]*\]/;

/** A paragraph's words; its numbers and those it names may change. */
const wordsOf = ({ passage }: Paragraph): string => (passage.text.match(/\p{L}{2,}/gu) ?? []).join(' ');

describe.each(samples)('the quick fixes of %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const offered = findings(text).flatMap((finding) =>
    finding.fixes.filter(({ edits }) => edits.length > 0).map((fix) => ({ finding, fix })),
  );

  it('settle what they are offered for', () => {
    const left = offered.flatMap(({ finding, fix }) => {
      const after = findings(applyEdits(text, fix.edits), [finding.rule]);
      const before = findings(text, [finding.rule]);
      // Where one finding speaks of several places, the next one takes its turn with another message.
      const same = (one: Diagnostic): boolean => one.message === finding.message;
      return after.filter(same).length < before.filter(same).length ? [] : [`${finding.rule}: ${fix.title}`];
    });
    expect(left).toEqual([]);
  });

  it('leave blanks in the body that placeholder tells of, so that none is filed', () => {
    const silent = offered.flatMap(({ finding, fix }) => {
      const after = applyEdits(text, fix.edits);
      const told = findings(after, ['placeholder']);
      return readComplaint(after)
        .blocks.filter(({ kind, passage }) => kind === 'paragraph' && BLANK.test(passage.text))
        .filter(({ span }) => !told.some((blank) => blank.span.start >= span.start && blank.span.end <= span.end))
        .map(() => `${finding.rule}: ${fix.title}`);
    });
    expect(silent).toEqual([]);
  });

  it('lose no paragraph, and no word of those that they do not change', () => {
    const before = readComplaint(text).paragraphs;
    const lost = offered.flatMap(({ finding, fix }) => {
      const words = fix.edits.filter(({ span, text: put }) => /\p{L}/u.test(text.slice(span.start, span.end) + put));
      const after = readComplaint(applyEdits(text, fix.edits)).paragraphs.map(wordsOf).join(' ');
      return before
        .filter(({ span }) => !words.some((edit) => edit.span.start < span.end && span.start < edit.span.end))
        .filter((paragraph) => !after.includes(wordsOf(paragraph)))
        .map(({ label }) => `${finding.rule}: ${fix.title}: paragraph ${label}`);
    });
    expect(lost).toEqual([]);
  });
});
