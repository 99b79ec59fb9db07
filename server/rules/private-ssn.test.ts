import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { check, fixed, messages, text, wholeComplaint } from './fixture.ts';
import { runRules } from './run.ts';

const fixture = text`
  FACTS

  1. Alder's Social Security number is 219-09-9999, not XXX-XX-9999.
                                       ^^^^^^^^^^^ private-ssn

  2. Her invoice is number 219099999 and her telephone 253-555-0100.`;

it('private-ssn finds a whole number, never prints it, and redacts it', () => {
  expect(check(fixture, 'private-ssn')).toBe(fixture);
  expect(messages(fixture, 'private-ssn').join()).not.toContain('9999');
  expect(fixed(fixture, 'private-ssn')).toContain('number is xxx-xx-9999,');
});

it('private-ssn takes the whole number out in Florida', () => {
  expect(fixed(fixture, 'private-ssn', undefined, { jurisdiction: 'FL' })).toContain('number is [REDACTED],');
});

it('private-ssn is an error in federal courts', () => {
  const { findings } = runRules(readComplaint(wholeComplaint({ facts: '7. Her number is 219-09-9999.' })));
  expect(findings.map(({ rule, severity }) => `${severity}: ${rule}`)).toContain('error: private-ssn');
});
