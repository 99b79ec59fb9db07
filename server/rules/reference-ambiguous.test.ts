import { expect, it } from 'vitest';
import { check, text } from './fixture.ts';

it('reference-ambiguous finds a reference to a number that stands twice', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat.

    2. Birch paid nothing.

    2. Alder asked for payment.

    3. Birch did not answer what paragraph 2 says, nor paragraph 1.
                                           ^ reference-ambiguous`;
  expect(check(fixture, 'reference-ambiguous')).toBe(fixture);
});
