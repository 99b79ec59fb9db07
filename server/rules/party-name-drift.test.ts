import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('party-name-drift', () => {
  it('finds another ending of a company’s name', () => {
    expect(
      marked(wholeComplaint({ facts: '7. Meridian Freight, LLC agreed with its rivals.' }), 'party-name-drift'),
    ).toEqual(['Meridian Freight, LLC']);
  });

  it('is silent of capitals, commas and points', () => {
    expect(
      marked(wholeComplaint({ facts: '7. Meridian Freight Inc. agreed with its rivals.' }), 'party-name-drift'),
    ).toEqual([]);
  });
});
