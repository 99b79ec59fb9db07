import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

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
