import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('information-and-belief', () => {
  it('finds belief without its basis in most paragraphs', () => {
    expect(
      marked(
        wholeComplaint({
          facts: Array.from(
            { length: 14 },
            (_, at) => `${at + 7}. Upon information and belief, Meridian met rival ${at}.`,
          ).join('\n\n'),
          counts: '21. More.',
        }),
        'information-and-belief',
      ),
    ).toEqual(['7']);
  });

  it('is silent of a few', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. Upon information and belief, Meridian met its rivals.' }),
        'information-and-belief',
      ),
    ).toEqual([]);
  });
});
