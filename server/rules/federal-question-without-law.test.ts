import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('federal-question-without-law', () => {
  it('finds § 1331 without any federal law', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction:
            '3. This Court has jurisdiction under 28 U.S.C. § 1331.\n\n4. Venue is proper here because the events occurred here.',
          counts: 'COUNT I\nBreach of Contract\n\n8. Meridian broke the contract.',
        }),
        'federal-question-without-law',
      ),
    ).toEqual([expect.stringContaining('This Court')]);
  });

  it('is silent where a statute is named', () => {
    expect(marked(wholeComplaint({}), 'federal-question-without-law')).toEqual([]);
  });
});
