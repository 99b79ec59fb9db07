import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { procedures } from '../law/procedure.ts';
import { ranked } from './ranking.ts';
import { runRules, type Diagnostic } from './run.ts';
import { wholeComplaint } from './fixture.ts';

const found = (rule: string, severity: Diagnostic['severity'], filing = false): Diagnostic => ({
  rule,
  severity,
  filing,
  message: rule,
  span: { start: 0, end: 1 },
  related: [],
  fixes: [],
});

it('what is to be settled before filing comes first, then substance, form and cosmetics; in each the gravest first', () => {
  const groups = ranked([
    found('citation-year', 'warning'),
    found('paragraph-gap', 'information'),
    found('venue', 'hint'),
    found('element-not-located', 'information', true),
    found('placeholder', 'warning', true),
    found('private-ssn', 'error'),
    found('term-unused', 'hint'),
  ]);
  expect(groups.map(({ title, findings }) => `${title}: ${findings.map(({ rule }) => rule).join(', ')}`)).toEqual([
    'To settle before filing: private-ssn, placeholder',
    'Substance: element-not-located, venue',
    'Form: paragraph-gap',
    'Cosmetic: citation-year, term-unused',
  ]);
});

it('no group stands empty, and nothing is lost', () => {
  expect(ranked([])).toEqual([]);
  const { findings } = runRules(
    readComplaint(wholeComplaint({ facts: '7. On [DATE] Meridian called.\n\n9. It paid.' })),
  );
  expect(ranked(findings).flatMap((group) => group.findings)).toHaveLength(findings.length);
});

it('every rule has a place', () => {
  const known = [
    'jurisdiction',
    'claims',
    'elements',
    'relief',
    'packs',
    'caption',
    'numbering',
    'references',
    'privacy',
  ];
  const further = ['signature', 'exhibits', 'text', 'terms', 'citations'];
  expect(
    [...new Set(procedures().map(({ group }) => group))].filter((group) => ![...known, ...further].includes(group)),
  ).toEqual([]);
});
