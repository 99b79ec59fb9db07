import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

const contract = 'COUNT I\nBreach of Contract\n\n8. The parties made a contract, and Meridian broke it.';
const prayer = (item: string): string =>
  `PRAYER FOR RELIEF\n\nAlderpoint asks for:\n\nA. Damages;\n\nB. ${item}; and\n\nC. Costs.`;

describe('relief-without-count', () => {
  it('finds relief under a statute that no count names', () => {
    const complaint = wholeComplaint({ prayer: prayer('Relief under 42 U.S.C. § 12188') });
    expect(marked(complaint, 'relief-without-count')).toEqual(['42 U.S.C. § 12188']);
  });

  it('finds relief that none of the causes gives', () => {
    const complaint = wholeComplaint({ counts: contract, prayer: prayer('Treble damages') });
    expect(messages(complaint, 'relief-without-count').join()).toContain('asks for treble damages, and no count');
  });

  it('is silent where a count carries it, the act is cited, or it goes with any claim', () => {
    for (const parts of [
      { prayer: prayer('Treble damages under 15 U.S.C. § 15') },
      { prayer: prayer('Fees under 42 U.S.C. § 1988 and a declaration under 28 U.S.C. § 2201') },
      { counts: contract, prayer: prayer('Attorney’s fees as the contract provides, or as allowed by law') },
      { counts: contract, prayer: prayer('Lost wages') },
      { counts: contract, facts: '7. The contract gives attorney’s fees.', prayer: prayer('Attorney’s fees') },
    ])
      expect(marked(wholeComplaint(parts), 'relief-without-count')).toEqual([]);
  });
});
