import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('exhibit-duplicate', () => {
  it('finds a letter given twice', () => {
    expect(
      marked(
        wholeComplaint({
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nThe tariff.\n\nEXHIBIT B\n\nThe letter.\n\nEXHIBIT A\n\nThe map.',
        }),
        'exhibit-duplicate',
      ),
    ).toEqual(['EXHIBIT A']);
  });

  it('is silent of a cover sheet', () => {
    expect(
      marked(
        wholeComplaint({
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nEXHIBIT A\n\nThe tariff.',
        }),
        'exhibit-duplicate',
      ),
    ).toEqual([]);
  });
});
