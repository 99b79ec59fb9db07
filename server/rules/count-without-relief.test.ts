import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

const counts = (own = ''): string =>
  `COUNT I\nBreach of Contract\n\n8. The parties made a contract, and Meridian broke it.${own}\n\nCOUNT II\nConversion\n\n9. Meridian took the tarpaulins.`;
const prayer = (items: string): string =>
  `PRAYER FOR RELIEF\n\nAlderpoint asks for the following:\n\nA. ${items}; and\n\nB. Costs of suit.`;

describe('count-without-relief', () => {
  it('finds a count for money where the prayer asks for none', () => {
    const complaint = wholeComplaint({ counts: counts(), prayer: prayer('An accounting of its receipts') });
    expect(marked(complaint, 'count-without-relief')).toEqual(['COUNT I Breach of Contract', 'COUNT II Conversion']);
    expect(messages(complaint, 'count-without-relief')[0]).toMatch(
      /serve COUNT I \(Breach of [Cc]ontract\).*such as damages/,
    );
  });

  it('is silent where the prayer asks for damages or a judgment, or the count asks itself', () => {
    for (const item of ['Damages to be proved', 'Judgment against Meridian for what it owes', 'That it pay the price'])
      expect(marked(wholeComplaint({ counts: counts(), prayer: prayer(item) }), 'count-without-relief')).toEqual([]);
    const own = '\n\nWHEREFORE, Alderpoint demands damages on this count.';
    expect(
      marked(wholeComplaint({ counts: counts(own), prayer: prayer('A declaration') }), 'count-without-relief'),
    ).toEqual(['COUNT II Conversion']);
  });

  it('asks each count for its own demand in Illinois', () => {
    const illinois = { jurisdiction: 'IL' };
    expect(marked(wholeComplaint({ counts: counts() }), 'count-without-relief', illinois)).toEqual([
      'COUNT I Breach of Contract',
    ]);
    const own = '\n\nWHEREFORE, Alderpoint prays for its damages on Count I.';
    expect(marked(wholeComplaint({ counts: counts(own) }), 'count-without-relief', illinois)).toEqual([]);
  });
});
