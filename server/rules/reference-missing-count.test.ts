import { expect, it } from 'vitest';
import { check, fixed, messages, text, wholeComplaint } from './fixture.ts';

it('reference-missing-count finds a count that is not there', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat, as Count I tells.

    COUNT I
    Breach of Contract

    2. Birch paid nothing, as Count V tells.
                                    ^ reference-missing-count

    COUNT II
    Conversion

    3. Birch kept the boat.`;
  expect(check(fixture, 'reference-missing-count')).toBe(fixture);
  expect(messages(fixture, 'reference-missing-count')).toEqual(['Count V does not exist (the last is COUNT II).']);
});

it('reference-missing-count changes to the nearest, as it is written', () => {
  const counts = 'COUNT I\nSherman Act\n\n8. One.\n\nCOUNT II\nFraud\n\n9. As in Count IV.';
  expect(fixed(wholeComplaint({ counts }), 'reference-missing-count', 'Change to COUNT II')).toContain(
    'As in Count II.',
  );
});
