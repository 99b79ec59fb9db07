import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

describe('diversity-citizenship-llc', () => {
  it('finds a company whose members are not told', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nCORMORANT PILOTS, LLC,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Cormorant Pilots, LLC is a Delaware limited liability company with its office in Salem.',
        }),
        'diversity-citizenship-llc',
      ),
    ).toEqual(['Cormorant Pilots, LLC']);
  });

  it('is silent where they are', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nCORMORANT PILOTS, LLC,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Cormorant Pilots, LLC is a limited liability company whose sole member is a citizen of Oregon.',
        }),
        'diversity-citizenship-llc',
      ),
    ).toEqual([]);
  });
});

it('diversity-citizenship-llc finds an association without its members', () => {
  const complaint = wholeComplaint({
    parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nHARBOR PILOTS ASSOCIATION,\n\nDefendant.',
    jurisdiction: '3. This Court has jurisdiction under 28 U.S.C. § 1332(a).\n\n4. Venue is proper.',
    facts: '7. Harbor Pilots Association is an unincorporated association in Salem.',
  });
  expect(messages(complaint, 'diversity-citizenship-llc').join()).toContain('is an unincorporated association');
});
