import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('florida-circuit-amount', () => {
  it('finds nothing that places the action in the circuit court', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA',
          jurisdiction: '3. Meridian does business here.\n\n4. The events occurred here.',
        }),
        'florida-circuit-amount',
      ),
    ).toEqual(['COMPLAINT']);
  });

  it('is silent where the sum is told', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA',
          jurisdiction:
            '3. This is an action for damages that exceed $50,000, exclusive of interest and costs.\n\n4. The events occurred here.',
        }),
        'florida-circuit-amount',
      ),
    ).toEqual([]);
  });
});
