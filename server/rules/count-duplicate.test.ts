import { expect, it } from 'vitest';
import { check, text } from './fixture.ts';

it('count-duplicate finds a number that two counts bear', () => {
  const fixture = text`
    COUNT I
    Breach of Contract

    1. Birch paid nothing.

    COUNT II
    Conversion

    2. Birch kept the boat.

    COUNT II
    ^^^^^^^^ count-duplicate
    Trespass

    3. Birch came on board.`;
  expect(check(fixture, 'count-duplicate')).toBe(fixture);
});
