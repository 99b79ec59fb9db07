import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('constitutional-notice-5-1', () => {
  it('reminds where a statute is attacked between private parties', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. The statute of 2019 is unconstitutional on its face.' }),
        'constitutional-notice-5-1',
      ),
    ).toEqual([expect.stringContaining('unconstitutional')]);
  });

  it('is silent where the government is a party', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. The statute of 2019 is unconstitutional on its face.',
          parties: 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nSTATE OF WASHINGTON,\n\nDefendant.',
        }),
        'constitutional-notice-5-1',
      ),
    ).toEqual([]);
  });
});
