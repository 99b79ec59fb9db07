import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('instrument-not-attached', () => {
  it('finds a contract that is not attached in Florida', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA',
          facts: '7. The parties signed an agreement.',
          counts: 'COUNT I\nBreach of Contract\n\n8. Meridian broke it.',
        }),
        'instrument-not-attached',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent where it is attached', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA',
          facts: '7. The parties signed an agreement, attached as Exhibit A.',
          counts: 'COUNT I\nBreach of Contract\n\n8. Meridian broke it.',
        }),
        'instrument-not-attached',
      ),
    ).toEqual([]);
  });
});
