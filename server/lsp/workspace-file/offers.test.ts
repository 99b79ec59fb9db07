import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../model/read.ts';
import { wholeComplaint } from '../../rules/fixture.ts';
import { privateSpans } from '../../rules/private-spans.ts';
import { runRules } from '../../rules/run.ts';
import { rangeOf } from '../convert.ts';
import { elementsOf } from '../elements.ts';
import { offersFor, type Offer } from './offers.ts';

const folder = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.complaint(?:\.\w+)?$/.test(name),
);
const sample = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What all findings of a text offer. */
function offers(text: string): Offer[] {
  const complaint = readComplaint(text);
  const counts = elementsOf(complaint, {});
  const { findings } = runRules(complaint, { counts });
  return offersFor(complaint, findings, rangeOf(complaint.source, { start: 0, end: text.length }), counts);
}

const counts = (heading: string, fact: string): string =>
  wholeComplaint({ counts: `COUNT I\n${heading}\n\n8. ${fact}` });

describe('what the findings of a complaint offer to add to the workspace file', () => {
  it('is what a count pleads, where that is not sure: what it may be, and the choice among all', () => {
    const pins = offers(counts('Interference With the Berth Lease', 'Meridian knew of the lease.')).filter(
      ({ what }) => !what.suppression,
    );
    expect(pins.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Pin: COUNT I pleads Tortious interference/i),
        'Pin another cause…',
      ]),
    );
    expect(pins.map(({ what }) => what.pin?.pleads)).toContain('tortious-interference-contract');
  });

  it('is the choice among all causes where elements are not located, as the cause may be wrong', () => {
    const fact =
      'The parties entered into a written agreement for carriage. Alderpoint performed all of its obligations under it. Meridian refused to deliver the goods.';
    const choices = offers(counts('Breach of Contract', fact)).filter(({ what }) => what.choose !== undefined);
    expect(choices.map(({ what }) => what.choose)).toEqual(['Breach of Contract']);
  });

  it.each(samples)(
    'is that each of them is not shown again, which hides it and holds nothing that is private: %s',
    (name) => {
      const text = sample(name);
      const complaint = readComplaint(text);
      const suppressions = offers(text).flatMap(({ what }) => what.suppression ?? []);
      expect(runRules(complaint, { suppressions }).findings).toEqual([]);
      const written = JSON.stringify(suppressions);
      const hidden = privateSpans(complaint).map(({ start, end }) => text.slice(start, end));
      expect(hidden.filter((words) => written.includes(words))).toEqual([]);
    },
  );

  it('hides that finding and no other, where the words tell it apart', () => {
    const flawed = sample('flawed.complaint');
    const complaint = readComplaint(flawed);
    const { findings } = runRules(complaint);
    const [first] = offers(flawed).filter(({ what }) => what.suppression?.rule === 'private-ssn');
    const left = runRules(complaint, { suppressions: [first?.what.suppression ?? expect.unreachable()] }).findings;
    expect(findings.length - left.length).toBe(1);
  });
});
