import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('count-heading', () => {
  it('finds what a heading lacks in California', () => {
    expect(
      marked(
        wholeComplaint({
          parties:
            'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\nCORMORANT PILOTS, LLC,\n\nDefendants.',
          counts: 'FIRST CAUSE OF ACTION\nFraud\n\n8. Meridian lied.',
        }),
        'count-heading',
        { jurisdiction: 'CA' },
      ),
    ).toEqual([expect.stringContaining('FIRST CAUSE OF ACTION')]);
  });

  it('is silent where there is one defendant', () => {
    expect(
      marked(wholeComplaint({ counts: 'FIRST CAUSE OF ACTION\nFraud\n\n8. Meridian lied.' }), 'count-heading', {
        jurisdiction: 'CA',
      }),
    ).toEqual([]);
  });
});
