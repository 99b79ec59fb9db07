import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('citation-year', () => {
  it('finds a case without its year', () => {
    expect(marked(wholeComplaint({ facts: '7. See Alder v. Birch, 550 U.S. 544, 555.' }), 'citation-year')).toEqual([
      expect.anything(),
    ]);
  });

  it('is silent where it stands', () => {
    expect(
      marked(wholeComplaint({ facts: '7. See Alder v. Birch, 550 U.S. 544, 555 (2007).' }), 'citation-year'),
    ).toEqual([]);
  });
});
