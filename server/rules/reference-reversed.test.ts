import { expect, it } from 'vitest';
import { check, fixed, text } from './fixture.ts';

it('reference-reversed finds a range that runs backwards, and turns it round', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat.

    2. Birch paid nothing.

    3. Paragraphs 2 through 1 show it; see also paragraphs 1 through 2.
                  ^^^^^^^^^^^ reference-reversed`;
  expect(check(fixture, 'reference-reversed')).toBe(fixture);
  expect(fixed(fixture, 'reference-reversed')).toContain('Paragraphs 1 through 2 show it');
});
