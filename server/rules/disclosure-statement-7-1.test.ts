import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('disclosure-statement-7-1', () => {
  it('reminds where jurisdiction rests on diversity', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse and more than $75,000 is in controversy, exclusive of interest and costs.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district.',
        }),
        'disclosure-statement-7-1',
      ),
    ).toEqual(['COMPLAINT']);
  });

  it('is silent of a federal question', () => {
    expect(marked(wholeComplaint({}), 'disclosure-statement-7-1')).toEqual([]);
  });
});
