import { describe, expect, it } from 'vitest';
import { check, messages, text } from './fixture.ts';

describe('paragraph-duplicate', () => {
  it('finds a number used again', () => {
    const fixture = text`
      FACTS

      1. Alder sold Birch a boat.

      2. Birch paid nothing.

      2. Alder asked for payment.
      ^ paragraph-duplicate

      3. Birch did not answer.`;
    expect(check(fixture, 'paragraph-duplicate')).toBe(fixture);
    expect(messages(fixture, 'paragraph-duplicate')[0]).toContain('Paragraph 2 is used twice (first at line 5)');
  });

  it('is silent where each count begins at 1', () => {
    const fixture = text`
      COUNT I
      Breach of Contract

      1. Alder sold Birch a boat.

      2. Birch paid nothing.

      COUNT II
      Conversion

      1. Birch kept the boat.

      2. Alder asked for it.`;
    expect(check(fixture, 'paragraph-duplicate')).toBe(fixture);
    expect(check(fixture, 'paragraph-restart')).toBe(fixture);
  });
});
