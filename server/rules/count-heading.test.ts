import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

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

  it('asks for the number of a claim that stands under a common heading without one', () => {
    const counts = 'CAUSES OF ACTION\n\nA. Fraud\n\n8. Meridian lied.\n\nB. Conversion\n\n9. It kept the truck.';
    const said = messages(wholeComplaint({ counts }), 'count-heading', { jurisdiction: 'CA' });
    expect(said).toEqual([expect.stringContaining('has no number'), expect.stringContaining('has no number')]);
  });
});
