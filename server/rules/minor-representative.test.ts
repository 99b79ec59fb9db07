import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('minor-representative', () => {
  it('finds a minor who sues alone', () => {
    expect(
      marked(
        wholeComplaint({ parties: 'N.A., a minor,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.' }),
        'minor-representative',
      ),
    ).toEqual(['a minor']);
  });

  it('is silent where a parent sues for her', () => {
    expect(
      marked(
        wholeComplaint({
          parties:
            'N.A., a minor, by and through her guardian Ada Alder,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
        }),
        'minor-representative',
      ),
    ).toEqual([]);
  });
});
