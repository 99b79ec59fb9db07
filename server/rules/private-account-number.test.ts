import { expect, it } from 'vitest';
import { check, fixed, text } from './fixture.ts';

it('private-account-number finds a whole number that is called one, and redacts it', () => {
  const fixture = text`
    FACTS

    1. Birch paid into checking account number 123456789012, not account ending in 9012.
                                               ^^^^^^^^^^^^ private-account-number

    2. Invoice number 123456789012 was open.`;
  expect(check(fixture, 'private-account-number', { jurisdiction: 'federal' })).toBe(fixture);
  expect(fixed(fixture, 'private-account-number', undefined, { jurisdiction: 'federal' })).toContain(
    'number xxxxxxxx9012,',
  );
});
