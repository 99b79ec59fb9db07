import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('remedy-as-count', () => {
  it('finds a remedy pleaded as a count', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nSherman Act\n\n8. The agreement violates 15 U.S.C. § 1.\n\nCOUNT II\nConstructive Trust\n\n9. Meridian holds the money in trust.',
        }),
        'remedy-as-count',
      ),
    ).toEqual([expect.stringContaining('COUNT II')]);
  });

  it('is silent of claims', () => {
    expect(marked(wholeComplaint({}), 'remedy-as-count')).toEqual([]);
  });
});
