import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('diversity-citizenship-trust', () => {
  it('finds a trust of which no trustee or member is told', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nCORMORANT REALTY TRUST,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Cormorant Realty Trust owns the pier.',
        }),
        'diversity-citizenship-trust',
      ),
    ).toEqual(['Cormorant Realty Trust']);
  });

  it('is silent where the trustee is', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nCORMORANT REALTY TRUST,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Cormorant Realty Trust owns the pier. Its trustee is a citizen of Oregon.',
        }),
        'diversity-citizenship-trust',
      ),
    ).toEqual([]);
  });
});
