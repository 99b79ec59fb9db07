import { expect, it } from 'vitest';
import { check, fixed, marked, messages, text, wholeComplaint } from './fixture.ts';

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

it('count-order numbers the counts anew, and references follow', () => {
  const counts =
    'COUNT I\nSherman Act\n\n8. One.\n\nCOUNT III\nFraud\n\n9. Two.\n\nCOUNT IV\nConversion\n\n10. See Count III.';
  const text = fixed(wholeComplaint({ counts }), 'count-order');
  expect(text).toContain('COUNT II\nFraud');
  expect(text).toContain('COUNT III\nConversion\n\n10. See Count II.');
});

it('count-order is silent about a count whose numeral was misread', () => {
  const counts =
    'COUNT I\nSherman Act\n\n8. One.\n\nCOUNT Ill\nFraud\n\n9. Two.\n\nCOUNT III\nConversion\n\n10. Three.';
  expect(marked(wholeComplaint({ counts }), 'count-order')).toEqual([]);
});
