import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('texas-monetary-relief', () => {
  it('finds a petition without its range', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE DISTRICT COURT OF\nTRAVIS COUNTY, TEXAS',
          title: "PLAINTIFF'S ORIGINAL PETITION",
        }),
        'texas-monetary-relief',
        { jurisdiction: 'TX' },
      ),
    ).toEqual([expect.stringContaining('PETITION')]);
  });

  it('is silent where it is told', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE DISTRICT COURT OF\nTRAVIS COUNTY, TEXAS',
          title: "PLAINTIFF'S ORIGINAL PETITION",
          facts: '7. Alderpoint seeks monetary relief over $250,000.',
        }),
        'texas-monetary-relief',
        { jurisdiction: 'TX' },
      ),
    ).toEqual([]);
  });
});
