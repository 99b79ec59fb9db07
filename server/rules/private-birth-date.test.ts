import { expect, it } from 'vitest';
import { check, fixed, text } from './fixture.ts';

it('private-birth-date finds a birth’s day and month, and keeps the year', () => {
  const fixture = text`
    FACTS

    1. Alder was born on March 4, 1986, and signed on March 4, 2020.
                         ^^^^^^^^^^^^^ private-birth-date

    2. Birch was born in 1980.`;
  expect(check(fixture, 'private-birth-date', { jurisdiction: 'federal' })).toBe(fixture);
  expect(fixed(fixture, 'private-birth-date', undefined, { jurisdiction: 'federal' })).toContain('born in 1986,');
});
