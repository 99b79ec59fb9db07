import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('class-action-fairness-act', () => {
  it('names the tests of § 1332(d) that are not told', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(d) because the claims exceed $5,000,000 and a class member is diverse from Meridian.\n\n4. Venue is proper.',
        }),
        'class-action-fairness-act',
      ),
    ).toEqual(['1332(d']);
  });

  it('is silent where all are told', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(d) because the claims exceed $5,000,000, a class member is diverse from Meridian, and the class has more than 100 members.\n\n4. Venue is proper.',
        }),
        'class-action-fairness-act',
      ),
    ).toEqual([]);
  });
});
