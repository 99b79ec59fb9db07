import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('special-damages', () => {
  it('finds an item that only the prayer names', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Lost profits; and\n\nB. Costs of suit.',
        }),
        'special-damages',
      ),
    ).toEqual(['Lost profits']);
  });

  it('is silent where a paragraph tells of it', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. Alderpoint lost profits of $9,000.',
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Lost profits; and\n\nB. Costs of suit.',
        }),
        'special-damages',
      ),
    ).toEqual([]);
  });
});
