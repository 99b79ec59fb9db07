import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('exhibit-not-cited', () => {
  it('finds an attached exhibit that nothing cites', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. See Exhibit A.',
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nThe tariff of 2024.\n\nEXHIBIT B\n\nThe letter.',
        }),
        'exhibit-not-cited',
      ),
    ).toEqual(['EXHIBIT B']);
  });

  it('is silent where each is cited', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. See Exhibit A and Exhibit B.',
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nThe tariff of 2024.\n\nEXHIBIT B\n\nThe letter.',
        }),
        'exhibit-not-cited',
      ),
    ).toEqual([]);
  });
});
