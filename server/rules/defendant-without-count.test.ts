import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('defendant-without-count', () => {
  it('finds a defendant that no heading reaches', () => {
    expect(
      marked(
        wholeComplaint({
          parties:
            'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\nCORMORANT PILOTS, LLC,\n\nDefendants.',
          counts: 'COUNT I\nSherman Act (Against Meridian Freight, Inc.)\n\n8. The agreement violates 15 U.S.C. § 1.',
        }),
        'defendant-without-count',
      ),
    ).toEqual(['CORMORANT PILOTS, LLC']);
  });

  it('is silent where a count is against all', () => {
    expect(
      marked(
        wholeComplaint({
          parties:
            'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\nCORMORANT PILOTS, LLC,\n\nDefendants.',
          counts: 'COUNT I\nSherman Act (Against All Defendants)\n\n8. The agreement violates 15 U.S.C. § 1.',
        }),
        'defendant-without-count',
      ),
    ).toEqual([]);
  });
});
