import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('reference-missing-exhibit', () => {
  it('finds an exhibit beyond the last', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. See Exhibit A and Exhibit D.',
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nThe tariff.',
        }),
        'reference-missing-exhibit',
      ),
    ).toEqual(['D']);
  });

  it('is silent where it is attached', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. See Exhibit A.',
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nThe tariff.',
        }),
        'reference-missing-exhibit',
      ),
    ).toEqual([]);
  });
});
