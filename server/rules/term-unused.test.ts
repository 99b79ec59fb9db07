import { describe, expect, it } from 'vitest';
import { fixed, marked, wholeComplaint } from './fixture.ts';

describe('term-unused', () => {
  it('finds a definition that nothing uses', () => {
    expect(marked(wholeComplaint({ facts: '7. The Harbor Rate Board ("HRB") met.' }), 'term-unused')).toEqual(['HRB']);
  });

  it('is silent where it is used', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. The Harbor Rate Board ("HRB") met, and the HRB set a price.' }),
        'term-unused',
      ),
    ).toEqual([]);
  });
});

it('term-unused takes out a definition in a parenthesis of its own, and no other', () => {
  expect(fixed(wholeComplaint({ facts: '7. The Harbor Rate Board (the “HRB”) met.' }), 'term-unused')).toContain(
    'Board met.',
  );
  const both = wholeComplaint({ facts: '7. The Harbor Rate Board (“HRB” or “Board of Rates”) met.' });
  expect(fixed(both, 'term-unused')).toBe(both);
});
