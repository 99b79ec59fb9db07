import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

describe('diversity-citizenship-corporation', () => {
  it('finds a corporation of which one State is not told', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nCORMORANT PILOTS, INC.,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Cormorant Pilots, Inc. has its principal place of business in Salem, Oregon.',
        }),
        'diversity-citizenship-corporation',
      ),
    ).toEqual(['Cormorant Pilots, Inc.']);
  });

  it('is silent where both are told', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nCORMORANT PILOTS, INC.,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts:
            '7. Cormorant Pilots, Inc. is a Delaware corporation with its principal place of business in Salem, Oregon.',
        }),
        'diversity-citizenship-corporation',
      ),
    ).toEqual([]);
  });
});

it('diversity-citizenship-corporation finds what a party is said not to be', () => {
  const jurisdiction = '3. This Court has jurisdiction under 28 U.S.C. § 1332(a).\n\n4. Venue is proper.';
  const facts = '7. Meridian Freight, Inc. is a citizen of a state other than Washington.';
  expect(messages(wholeComplaint({ jurisdiction, facts }), 'diversity-citizenship-corporation').join()).toContain(
    'said to be a citizen of a State other than Washington',
  );
});
