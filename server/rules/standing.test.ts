import { describe, expect, it } from 'vitest';
import { messages, wholeComplaint } from './fixture.ts';

const id = 'standing';
const prayer =
  'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Damages to be proved at trial; and\n\nB. Costs of suit.';
const counts =
  'COUNT I\nSherman Act\n\n8. Alderpoint incorporates paragraphs 1 through 7.\n\n9. The agreement was made under 15 U.S.C. § 1.';

describe('standing', () => {
  it('finds a complaint that tells of no injury', () => {
    expect(
      messages(
        wholeComplaint({ counts: counts, prayer: prayer.replace('Damages to be proved at trial', 'A declaration') }),
        id,
      ),
    ).toEqual([
      expect.stringContaining(
        'No paragraph was located that tells of an injury to the plaintiff, ALDERPOINT SUPPLY, INC.:',
      ),
    ]);
  });

  it('finds an injury that nothing ties to the defendant', () => {
    expect(messages(wholeComplaint({ facts: '7. Alderpoint lost its customers.', counts, prayer }), id)).toEqual([
      expect.stringContaining('ties'),
    ]);
  });

  it('finds a prayer for the costs of the suit alone', () => {
    expect(
      messages(
        wholeComplaint({
          facts: '7. The agreement caused Alderpoint to lose its customers.',
          counts,
          prayer: 'PRAYER FOR RELIEF\n\nAlderpoint asks for:\n\nA. Attorney’s fees; and\n\nB. Costs of suit.',
        }),
        id,
      ),
    ).toEqual([expect.stringContaining('costs of this suit alone')]);
  });

  it('is silent of any harm that is told, of public suits, and in state courts', () => {
    expect(
      messages(wholeComplaint({ facts: '7. The agreement caused Alderpoint to lose customers.', counts, prayer }), id),
    ).toEqual([]);
    expect(
      messages(
        wholeComplaint({
          parties: 'UNITED STATES OF AMERICA,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
          counts,
        }),
        id,
      ),
    ).toEqual([]);
    expect(messages(wholeComplaint({ counts }), id, { jurisdiction: 'WA' })).toEqual([]);
  });
});
