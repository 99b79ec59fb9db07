import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/elements.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { readComplaint } from '../model/read.ts';
import { markedText } from '../rules/fixture.ts';
import { procedures } from '../law/procedure.ts';
import { rules } from '../rules/registry.ts';
import { runRules, type RuleResult } from '../rules/run.ts';
import { readWorkspaceFile } from '../workspace/read.ts';
import { unusedSuppressions } from '../workspace/unused.ts';

// The samples are what a newcomer sees first. They are read right; the clean ones, one for each court system whose rules are known,
// fire no rule; the flawed ones together fire every rule, where their marked copies in test/samples say and nowhere else.

const folder = join(import.meta.dirname, '../../samples');
const sample = (name: string): Complaint => readComplaint(readFileSync(join(folder, name), 'utf8'));

const clean = readdirSync(folder).filter((name) => /\.complaint/.test(name) && !name.startsWith('flawed'));
const flawed = [
  'flawed.complaint',
  ...readdirSync(join(folder, 'flawed'))
    .filter((name) => name.endsWith('.complaint'))
    .map((name) => `flawed/${name}`),
];

/** Every rule at its loudest: strict, and those that are off even there switched on. */
const all = (complaint: Complaint): RuleResult =>
  runRules(complaint, {
    preset: 'strict',
    log: (message) => {
      throw new Error(message);
    },
    rules: Object.fromEntries(
      procedures()
        .filter(({ severity }) => severity.strict === 'off')
        .map(({ id }) => [id, 'hint']),
    ),
  });

const shape = (complaint: Complaint) => ({
  court: complaint.caption?.court,
  parties: complaint.caption?.parties.map(({ name, role }) => `${role}: ${name}`),
  paragraphs: `${complaint.paragraphs.length}, ${complaint.paragraphs[0]?.label} to ${complaint.paragraphs.at(-1)?.label}`,
  counts: complaint.counts.map(
    ({ label, paragraphs }) => `${label}: ${paragraphs[0]?.label}–${paragraphs.at(-1)?.label}`,
  ),
  prayer: complaint.prayer?.items.map(({ label }) => label).join(' '),
  signed: complaint.signature !== null,
});

describe('the samples are read right', () => {
  it('a federal complaint', () => {
    expect(shape(sample('harborlight-v-northgate.complaint'))).toEqual({
      court: 'UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT TACOMA',
      parties: [
        'plaintiff: HARBORLIGHT FREIGHT SYSTEMS, INC.',
        'defendant: NORTHGATE TERMINAL SERVICES, INC.',
        'defendant: OSTRANDER LOGISTICS, INC.',
      ],
      paragraphs: '68, 1 to 68',
      counts: ['COUNT I: 44–49', 'COUNT II: 50–56', 'COUNT III: 57–63', 'COUNT IV: 64–68'],
      prayer: 'A B C D E F G H',
      signed: true,
    });
  });

  it('one from a Washington court, whose numbers have a point', () => {
    expect(shape(sample('washington-state.complaint'))).toEqual({
      court: 'SUPERIOR COURT OF WASHINGTON IN AND FOR KING COUNTY',
      parties: [
        'plaintiff: MARGUERITE ELLINGSON-DIAZ',
        'defendant: CEDAR & SONS ELEVATOR SERVICE, INC.',
        'defendant: PINNACLE REACH APARTMENTS, LLC',
      ],
      paragraphs: '28, 1.1 to 5.7',
      counts: ['FIRST CAUSE OF ACTION: 4.1–4.6', 'SECOND CAUSE OF ACTION: 5.1–5.7'],
      prayer: '6.1 6.2 6.3 6.4',
      signed: true,
    });
  });

  it('one in Markdown', () => {
    expect(shape(sample('small-claim.complaint.md'))).toEqual({
      court: 'IN THE COUNTY COURT OF THE SIXTH JUDICIAL CIRCUIT IN AND FOR PINELLAS COUNTY, FLORIDA',
      parties: ['plaintiff: ODETTE BRANNAGH', 'defendant: SUNFISH DECK & DOCK, INC.'],
      paragraphs: '15, 1 to 15',
      counts: ['Count I: 12–15'],
      prayer: 'a b c',
      signed: true,
    });
  });

  it('one from a California court, below the counsel who files it', () => {
    expect(shape(sample('california.complaint'))).toEqual({
      court: 'SUPERIOR COURT OF THE STATE OF CALIFORNIA COUNTY OF ALAMEDA',
      parties: [
        'plaintiff: THESSALY MARCHETTI',
        'defendant: BRIDGEWATER KITCHEN WORKS, INC.',
        'defendant: LEOPOLD VANCE-HARTE',
      ],
      paragraphs: '29, 1 to 29',
      counts: ['FIRST CAUSE OF ACTION: 17–21', 'SECOND CAUSE OF ACTION: 22–29'],
      prayer: '1 2 3 4 5 6 7',
      signed: true,
    });
  });

  it('one from a New York court, with its verification', () => {
    expect(shape(sample('new-york.complaint'))).toEqual({
      court: 'SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS',
      parties: [
        'plaintiff: MARISOL TEVANE',
        'defendant: OSGOOD PELLINGHAM',
        'defendant: GLASSWORT DAIRY DELIVERY CORP.',
      ],
      paragraphs: '22, 1 to 22',
      counts: ['FIRST CAUSE OF ACTION: 14–18', 'SECOND CAUSE OF ACTION: 19–22'],
      prayer: 'A B C',
      signed: true,
    });
  });

  it('a Texas petition, whose caption stands in two columns', () => {
    expect(shape(sample('texas.complaint'))).toMatchObject({
      court: expect.stringContaining('IN THE DISTRICT COURT OF TRAVIS COUNTY, TEXAS') as string,
      parties: ['plaintiff: DELPHINE ARCENEAUX-REYES', 'defendant: COPPERLINE SOLAR, LLC'],
      paragraphs: '30, 1 to 30',
      counts: ['COUNT ONE: 18–23', 'COUNT TWO: 24–29'],
      prayer: 'a b c d e f',
      signed: true,
    });
  });

  it('a verified one from the Court of Chancery', () => {
    expect(shape(sample('delaware.complaint'))).toEqual({
      court: 'IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE',
      parties: ['plaintiff: ODALYS FENWICK-STROUD', 'defendant: GARRICK MOLYNEUX'],
      paragraphs: '28, 1 to 28',
      counts: ['COUNT I: 19–23', 'COUNT II: 24–28'],
      prayer: 'A B C D',
      signed: true,
    });
  });

  it('an Illinois one, each of whose counts ends with its own demand', () => {
    expect(shape(sample('illinois.complaint'))).toEqual({
      court: 'IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS COUNTY DEPARTMENT, LAW DIVISION',
      parties: ['plaintiff: TILLINGHAST PRINTWORKS, INC.', 'defendant: DUNMORE PAPER COMPANY'],
      paragraphs: '24, 1 to 24',
      counts: ['COUNT I: 15–19', 'COUNT II: 20–24'],
      prayer: '',
      signed: true,
    });
  });
});

it('there is a clean one for each court system whose rules are known', () => {
  expect(clean.map((name) => all(sample(name)).forum.place).sort()).toEqual(
    ['CA', 'DE', 'FL', 'IL', 'NY', 'TX', 'WA', 'federal'].sort(),
  );
});

describe.each(clean)('%s', (name) => {
  const complaint = sample(name);

  it('fires no rule', () => {
    expect(all(complaint).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('has every element that its causes need', () => {
    const missing = analyse(complaint, { jurisdiction: jurisdictionOf(complaint) }).flatMap(({ count, findings }) =>
      findings.flatMap(({ elements }) =>
        elements
          .filter(({ required, pleaded }) => required && !pleaded)
          .map(({ element }) => `${count.title}: ${element.id}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('refers to paragraphs that are there', () => {
    const own = resolveReferences(complaint).filter(({ kind, foreign }) => kind === 'paragraph' && !foreign);
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
  });
});

describe('the flawed samples', () => {
  it.each(flawed)('%s fires where its marked copy says, and nowhere else', async (name) => {
    const { source } = sample(name);
    const copy = `../../test/samples/${name.replace('flawed/', '').replace('.complaint', '')}.marked`;
    await expect(markedText(source.text, all(sample(name)).findings)).toMatchFileSnapshot(copy);
  });

  it('have a workspace file with a suppression that fits nothing', async () => {
    const text = readFileSync(join(folder, 'flawed/.averment.yaml'), 'utf8');
    const file = readWorkspaceFile(text);
    const held = flawed.map((name) => {
      const path = name.replace('flawed/', '');
      const suppressions = file.suppressions.filter((entry) => entry.file === path);
      return { path, unused: runRules(sample(name), { preset: 'strict', suppressions }).unused };
    });
    const unused = unusedSuppressions(file, held).map((found) => ({ ...found, rule: 'suppression-unused' }));
    expect(file.problems).toEqual([]);
    await expect(markedText(text, unused)).toMatchFileSnapshot('../../test/samples/averment.yaml.marked');
  });

  it('are of each court system whose rules are known', () => {
    const places = new Set(flawed.map((name) => all(sample(name)).forum.place));
    expect([...places]).toEqual(expect.arrayContaining(['federal', 'WA', 'CA', 'NY', 'TX', 'FL', 'DE', 'IL']));
  });

  it('together fire every rule', () => {
    const fired = new Set(flawed.flatMap((name) => all(sample(name)).findings.map(({ rule }) => rule)));
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});
