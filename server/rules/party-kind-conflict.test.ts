import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint, type Parts } from './fixture.ts';

const diverse: Parts = {
  parties: 'ALDERPOINT SUPPLY, LLC,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
  jurisdiction:
    '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy.',
  counts: 'COUNT I\nBreach of Contract\n\n8. Meridian broke its promise.',
};

describe('party-kind-conflict', () => {
  it('finds an LLC that is pleaded as a corporation', () => {
    const complaint = wholeComplaint({ ...diverse, facts: '7. Alderpoint Supply, LLC is a Washington corporation.' });
    expect(marked(complaint, 'party-kind-conflict')).toEqual(['corporation']);
    expect(messages(complaint, 'party-kind-conflict').join()).toContain(
      'ALDERPOINT SUPPLY, LLC is a limited liability company by its name or in the caption, but is pleaded here as a corporation.',
    );
  });

  it('is silent of what its parent is, of the kind its name says, and outside diversity', () => {
    for (const facts of [
      '7. Alderpoint Supply, LLC is a wholly owned subsidiary of Alder Holdings, a Washington corporation.',
      '7. Alderpoint Supply, LLC is a Washington limited liability company, and Meridian Freight, Inc. is a corporation.',
    ])
      expect(
        marked(
          wholeComplaint({ ...diverse, facts }).replace(/1\. .*/, '1. Alderpoint Supply, LLC sues.'),
          'party-kind-conflict',
        ),
      ).toEqual([]);
    const federal = wholeComplaint({ parties: diverse.parties ?? '' });
    expect(marked(federal, 'party-kind-conflict')).toEqual([]);
  });
});
