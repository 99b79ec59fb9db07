import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('caption-et-al', () => {
  it('finds a caption that shortens the parties', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'ALDERPOINT SUPPLY, INC., et al.,\n\nPlaintiffs,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
        }),
        'caption-et-al',
      ),
    ).toEqual(['et al.']);
  });

  it('is silent of cases cited in the body', () => {
    expect(marked(wholeComplaint({ facts: '7. See Alder v. Birch, et al.' }), 'caption-et-al')).toEqual([]);
  });
});
