import { expect, it } from 'vitest';
import { check, fixed, text } from './fixture.ts';

it('private-taxpayer-id finds a person’s number, and an entity’s in New York alone', () => {
  const fixture = text`
    FACTS

    1. Alder's taxpayer identification number is 912345678.
                                                 ^^^^^^^^^ private-taxpayer-id

    2. Birch & Sons has the EIN 12-3456789.`;
  expect(check(fixture, 'private-taxpayer-id', { jurisdiction: 'federal' })).toBe(fixture);
  expect(fixed(fixture, 'private-taxpayer-id', undefined, { jurisdiction: 'federal' })).toContain(
    'number is xxxxx5678.',
  );
  expect(check(fixture, 'private-taxpayer-id', { jurisdiction: 'NY' })).toContain('^^^^^^^^^^ private-taxpayer-id');
});
