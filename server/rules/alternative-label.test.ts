import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('alternative-label', () => {
  it('finds unjust enrichment beside a contract', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nBreach of Contract\n\n8. Meridian broke the contract.\n\nCOUNT II\nUnjust Enrichment\n\n9. Meridian kept the money.',
        }),
        'alternative-label',
      ),
    ).toEqual([expect.stringContaining('COUNT II')]);
  });

  it('is silent where it says in the alternative', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nBreach of Contract\n\n8. Meridian broke the contract.\n\nCOUNT II\nUnjust Enrichment\n\n9. In the alternative, Meridian kept the money.',
        }),
        'alternative-label',
      ),
    ).toEqual([]);
  });
});
