import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from './facts.ts';

it('says what a paragraph says on its face', () => {
  const facts = readFacts(
    'On [DATE], Tern Shipping, Inc. (“Tern”) broke 15 U.S.C. § 1, as alleged in ¶ 4 and Exhibit A. Vale, born May 1, 1990, lost it.',
  );
  expect(facts.placeholders).toHaveLength(1);
  expect(facts.definitions.map(({ term }) => term)).toEqual(['Tern']);
  expect(facts.citations.map(({ normal }) => normal)).toEqual(['15 U.S.C. § 1']);
  expect(facts.references.map(({ kind }) => kind)).toEqual(['paragraph', 'exhibit']);
  expect(facts.privateData.map(({ kind }) => kind)).toEqual(['birth-date']);
  expect(facts.sentences).toHaveLength(2);
});

it('reads any text: never fails, and every span lies in the text, in order', () => {
  const piece = fc.constantFrom(
    '¶ ',
    '12',
    '–',
    'paragraph ',
    'Count II',
    ' (the “Act”) ',
    '15 U.S.C. § 1',
    'Id. ',
    '[DATE]',
    '\n',
    'para-\n  graph ',
    '“',
    '”',
    '(',
    ')',
    'the foregoing ',
    'January 5, 2021',
    'Smith v. Jones, 5 U.S. 1',
    '-\nab ',
    ' and ',
    ', ',
    '. ',
    'hereinafter ',
    '___',
    '123-45-6789',
    '\r\n',
    '𝒳',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      for (const spans of Object.values(readFacts(text)).filter(Array.isArray)) {
        let last = 0;
        for (const { start, end } of spans as readonly { start: number; end: number }[]) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 400 },
  );
});
