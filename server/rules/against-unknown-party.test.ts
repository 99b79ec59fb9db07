import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('against-unknown-party', () => {
  it('finds a heading against a stranger', () => {
    expect(
      marked(
        wholeComplaint({
          counts: 'COUNT I\nSherman Act (Against Cormorant Pilots)\n\n8. The agreement violates 15 U.S.C. § 1.',
        }),
        'against-unknown-party',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent of a party, and of groups', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nSherman Act (Against Meridian Freight)\n\n8. The agreement violates 15 U.S.C. § 1.\n\nCOUNT II\nSherman Act (Against All Defendants)\n\n9. The agreement goes on.',
        }),
        'against-unknown-party',
      ),
    ).toEqual([]);
  });
});
