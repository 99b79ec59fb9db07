import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('texas-discovery-level', () => {
  it('finds a petition without its level', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE DISTRICT COURT OF\nTRAVIS COUNTY, TEXAS',
          title: "PLAINTIFF'S ORIGINAL PETITION",
        }),
        'texas-discovery-level',
        { jurisdiction: 'TX' },
      ),
    ).toEqual(['1']);
  });

  it('is silent where it is named', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE DISTRICT COURT OF\nTRAVIS COUNTY, TEXAS',
          title: "PLAINTIFF'S ORIGINAL PETITION",
          facts: '7. Discovery is intended under Level 2.',
        }),
        'texas-discovery-level',
        { jurisdiction: 'TX' },
      ),
    ).toEqual([]);
  });
});
