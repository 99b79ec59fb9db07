import { describe, expect, it } from 'vitest';
import { check, fixed, messages, text } from './fixture.ts';

describe('reference-missing-paragraph', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat.

    2. Birch paid nothing, as paragraph 12 shows.
                                        ^^ reference-missing-paragraph

    3. Alder asked for payment.

    4. Birch repeated what is said in paragraph 2.`;

  it('finds a number beyond the last', () => {
    expect(check(fixture, 'reference-missing-paragraph')).toBe(fixture);
    expect(messages(fixture, 'reference-missing-paragraph')).toEqual(['Paragraph 12 does not exist (the last is 4).']);
  });

  it('offers the nearest', () => {
    expect(fixed(fixture, 'reference-missing-paragraph', 'Change to paragraph 4')).toContain('as paragraph 4 shows');
  });

  it("leaves somebody else's paragraphs alone", () => {
    const other = text`
      FACTS

      1. Alder sold Birch a boat. Smith Decl. ¶ 40.

      2. Birch broke paragraph 17 of the Agreement.

      3. Alder asked for payment.`;
    expect(check(other, 'reference-missing-paragraph')).toBe(other);
  });

  it('says nothing of what stood before a fragment', () => {
    const fragment = text`
      50. Alder sold Birch a boat.

      51. Birch paid nothing, as paragraph 12 shows.

      52. Alder asked for payment.`;
    expect(check(fragment, 'reference-missing-paragraph')).toBe(fragment);
  });
});
