import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('citation-reporter', () => {
  it('finds a reporter misspelled', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. See Alder v. Birch, 792 Fed.3d 1313 (11th Cir. 2015).' }),
        'citation-reporter',
      ),
    ).toEqual([expect.anything()]);
  });

  it('is silent of the usual form', () => {
    expect(
      marked(wholeComplaint({ facts: '7. See Alder v. Birch, 792 F.3d 1313 (11th Cir. 2015).' }), 'citation-reporter'),
    ).toEqual([]);
  });
});
