import { describe, expect, it } from 'vitest';
import { check, messages, text } from './fixture.ts';

describe('paragraph-gap', () => {
  it('finds numbers left out', () => {
    const fixture = text`
      FACTS

      1. Alder sold Birch a boat.

      2. Birch paid nothing.

      5. Alder asked for payment.
      ^ paragraph-gap

      6. Birch did not answer.`;
    expect(check(fixture, 'paragraph-gap')).toBe(fixture);
    expect(messages(fixture, 'paragraph-gap')).toEqual([
      'Paragraphs 3 to 4 are missing: 5 follows 2. Renumber from here, so that answers and references match.',
    ]);
  });

  it('lets a lettered paragraph and the sections of dotted numbers be', () => {
    const fixture = text`
      PARTIES

      1.1 Alder lives in Tacoma.

      1.2 Birch lives in Olympia.

      FACTS

      2.1 Alder sold Birch a boat.

      2.2 Birch paid nothing.`;
    expect(check(fixture, 'paragraph-gap')).toBe(fixture);
  });
});
