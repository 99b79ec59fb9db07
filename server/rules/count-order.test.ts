import { expect, it } from 'vitest';
import { check, messages, text } from './fixture.ts';

it('count-order finds a count that is skipped', () => {
  const fixture = text`
    COUNT I
    Breach of Contract

    1. Birch paid nothing.

    COUNT III
    ^^^^^^^^^ count-order
    Conversion

    2. Birch kept the boat.`;
  expect(check(fixture, 'count-order')).toBe(fixture);
  expect(messages(fixture, 'count-order')[0]).toContain('COUNT III follows COUNT I: number 2 is skipped');
});
