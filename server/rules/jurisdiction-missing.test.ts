import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('jurisdiction-missing', () => {
  it('finds a federal complaint without a ground', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction: '3. Meridian does business in this district.\n\n4. The events occurred here.',
          counts: 'COUNT I\nBreach of Contract\n\n8. Meridian broke the contract.',
        }),
        'jurisdiction-missing',
      ),
    ).toEqual(['COMPLAINT']);
  });

  it('is silent where the statute is named', () => {
    expect(marked(wholeComplaint({}), 'jurisdiction-missing')).toEqual([]);
  });

  it("is silent about the courts' own form", () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction: 'II. Basis for Jurisdiction\n\n[x] State or local officials (a § 1983 claim)',
          counts: 'COUNT I\nBreach of Contract\n\n8. Meridian broke the contract.',
        }),
        'jurisdiction-missing',
      ),
    ).toEqual([]);
  });

  it('is silent in a state court', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction: '3. Meridian does business in this district.\n\n4. The events occurred here.',
          court: 'SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY',
        }),
        'jurisdiction-missing',
      ),
    ).toEqual([]);
  });
});
