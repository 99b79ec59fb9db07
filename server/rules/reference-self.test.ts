import { expect, it } from 'vitest';
import { check, fixed, text } from './fixture.ts';

it('reference-self finds a paragraph that incorporates itself, and ends the range before it', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat.

    2. Birch paid nothing.

    COUNT I
    Breach of Contract

    3. Alder incorporates paragraphs 1 through 3.
                                     ^^^^^^^^^^^ reference-self

    4. Birch broke the contract.`;
  expect(check(fixture, 'reference-self')).toBe(fixture);
  expect(fixed(fixture, 'reference-self')).toContain('incorporates paragraphs 1 through 2.');
});
