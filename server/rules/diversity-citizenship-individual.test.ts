import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('diversity-citizenship-individual', () => {
  it('finds a residence where citizenship is needed', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nODETTE BRANNAGH,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Odette Brannagh is a resident of Salem, Oregon.',
        }),
        'diversity-citizenship-individual',
      ),
    ).toEqual(['is a resident of']);
  });

  it('is silent where citizenship is told', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nODETTE BRANNAGH,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Odette Brannagh is a citizen of Oregon.',
        }),
        'diversity-citizenship-individual',
      ),
    ).toEqual([]);
  });
});
