import { describe, expect, it } from 'vitest';
import { fixed, marked, messages, wholeComplaint } from './fixture.ts';

const end =
  'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nLIST OF EXHIBITS\n\nExhibit A – Tariff of 2024\nExhibit B – Letter of May 3, 2025\n';

describe('exhibit-not-listed', () => {
  it('finds an exhibit that the list lacks, once, and adds a line for it', () => {
    const complaint = wholeComplaint({
      facts: '7. See Exhibits A and B. The invoice is Exhibit C, and Exhibit C says when it was due.',
      counts: '8. More.',
      end,
    });
    expect(marked(complaint, 'exhibit-not-listed')).toEqual(['C']);
    expect(messages(complaint, 'exhibit-not-listed').join()).toContain('the list of exhibits ends at B without it');
    expect(fixed(complaint, 'exhibit-not-listed')).toContain('2025\nExhibit C – [DESCRIPTION]');
  });

  it('is silent where all are listed, where there is no list, and of another paper’s exhibits', () => {
    for (const parts of [
      { facts: '7. See Exhibit A and Exhibit B.', end },
      { facts: '7. See Exhibit C.' },
      { facts: '7. See Exhibit A, and Exhibit 3 to the Agreement.', end },
    ])
      expect(marked(wholeComplaint(parts), 'exhibit-not-listed')).toEqual([]);
  });
});
