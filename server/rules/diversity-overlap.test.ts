import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('diversity-overlap', () => {
  it('finds one State on both sides', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nODETTE BRANNAGH,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Ines Calloway is a citizen of Oregon.\n\n8. Odette Brannagh is a citizen of Oregon.',
          counts: '9. More.',
        }),
        'diversity-overlap',
      ),
    ).toEqual(['citizen of Oregon']);
  });

  it('is silent where they differ', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nODETTE BRANNAGH,\n\nDefendant.',
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
          facts: '7. Ines Calloway is a citizen of Washington.\n\n8. Odette Brannagh is a citizen of Oregon.',
          counts: '9. More.',
        }),
        'diversity-overlap',
      ),
    ).toEqual([]);
  });
});
