import { describe, expect, it } from 'vitest';
import { fixed, marked, wholeComplaint } from './fixture.ts';

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

it('party-name-drift writes the caption’s ending, and leaves an alias alone', () => {
  const drift = wholeComplaint({ facts: '7. Meridian Freight, LLC agreed. Its rivals knew Meridian Freight.' });
  expect(fixed(drift, 'party-name-drift')).toContain('7. Meridian Freight, Inc. agreed.');
  const alias = wholeComplaint({ facts: '7. Meridian does business as Meridian Freight, LLC.' });
  expect(marked(alias.replace('does business', 'is doing business'), 'party-name-drift')).toEqual([]);
});
