import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

describe('diversity-amount', () => {
  it('finds diversity without an amount', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are citizens of different States.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2).',
        }),
        'diversity-amount',
      ),
    ).toEqual([expect.stringContaining('This Court has jurisdiction')]);
  });

  it('is silent where it is alleged', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
        }),
        'diversity-amount',
      ),
    ).toEqual([]);
  });

  it('is silent of a federal question', () => {
    expect(marked(wholeComplaint({}), 'diversity-amount')).toEqual([]);
  });
});

it('diversity-amount finds an amount that is too low', () => {
  const jurisdiction =
    '3. This Court has jurisdiction under 28 U.S.C. § 1332(a), and the amount in controversy exceeds $50,000.\n\n4. Venue is proper.';
  expect(messages(wholeComplaint({ jurisdiction }), 'diversity-amount').join()).toMatch(/^\$50,000 is alleged/);
});
