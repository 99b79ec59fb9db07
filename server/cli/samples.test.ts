import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/elements.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { readComplaint } from '../model/read.ts';
import { runRules } from '../rules/run.ts';

// The samples are what a newcomer sees first: they are read right, the clean ones give no cause for complaint, and the flawed one does.

const sample = (name: string): Complaint =>
  readComplaint(readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8'));

const clean = ['harborlight-v-northgate.complaint', 'washington-state.complaint', 'small-claim.complaint.md'];

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
      paragraphs: '27, 1.1 to 5.6',
      counts: ['FIRST CAUSE OF ACTION: 4.1–4.6', 'SECOND CAUSE OF ACTION: 5.1–5.6'],
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
});

describe.each(clean)('%s', (name) => {
  const complaint = sample(name);

  it('fires no rule, but for the reminder that a company files a disclosure statement', () => {
    const { findings } = runRules(complaint, { preset: 'strict' });
    const said = findings.filter(({ rule }) => rule !== 'disclosure-statement-7-1');
    expect(said.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
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

it('the flawed sample fires many rules', () => {
  const fired = runRules(sample('flawed.complaint')).findings.map(({ rule }) => rule);
  expect([...new Set(fired)]).toEqual(
    expect.arrayContaining([
      'count-duplicate',
      'count-order',
      'diversity-citizenship-llc',
      'element-not-located',
      'impossible-date',
      'paragraph-duplicate',
      'paragraph-gap',
      'placeholder',
      'private-account-number',
      'private-ssn',
      'reference-missing-count',
      'reference-missing-paragraph',
      'reference-reversed',
      'reference-self',
      'remedy-as-count',
      'shotgun-pleading',
      'signature-block',
      'verification-missing',
      'weekday-date',
    ]),
  );
});
