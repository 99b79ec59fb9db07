import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('party-not-described', () => {
  it('finds a party of whom the body says nothing', () => {
    expect(
      marked(
        wholeComplaint({
          parties:
            'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\nCORMORANT PILOTS, LLC,\n\nDefendants.',
        }),
        'party-not-described',
      ),
    ).toEqual(['CORMORANT PILOTS, LLC']);
  });

  it('is silent where each is told of', () => {
    expect(marked(wholeComplaint({}), 'party-not-described')).toEqual([]);
  });
});
