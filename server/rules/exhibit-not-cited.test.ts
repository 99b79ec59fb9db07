import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

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

it('exhibit-not-cited reads the list of exhibits', () => {
  const end = '/s/ Ines Calloway\nAttorney for Plaintiff\n\nINDEX OF EXHIBITS\n\nA. Tariff of 2024\nB. Letter';
  const complaint = wholeComplaint({ facts: '7. See Exhibit A.', end });
  expect(messages(complaint, 'exhibit-not-cited').join()).toContain('Exhibit B is in the list of exhibits');
});
