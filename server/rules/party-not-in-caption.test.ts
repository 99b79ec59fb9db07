import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

describe('party-not-in-caption', () => {
  it('finds somebody introduced as a defendant whom the caption does not name', () => {
    const complaint = wholeComplaint({ facts: '7. Defendant Cormorant Pilots, LLC is an Oregon company.' });
    expect(marked(complaint, 'party-not-in-caption')).toEqual(['Cormorant Pilots, LLC']);
    expect(messages(complaint, 'party-not-in-caption').join()).toContain('is called a defendant here');
  });

  it('is silent of short names, former parties, and a caption that does not name all', () => {
    for (const facts of [
      '7. Defendant Meridian Freight is a carrier.',
      '7. Defendant Cormorant Pilots, LLC is a former defendant that was dismissed.',
    ])
      expect(marked(wholeComplaint({ facts }), 'party-not-in-caption')).toEqual([]);
    const parties = 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC., et al.,\n\nDefendants.';
    const facts = '7. Defendant Cormorant Pilots, LLC is an Oregon company.';
    expect(marked(wholeComplaint({ parties, facts }), 'party-not-in-caption')).toEqual([]);
  });
});
