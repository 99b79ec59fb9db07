import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('several-causes', () => {
  it('finds two causes in one heading', () => {
    expect(
      marked(
        wholeComplaint({ counts: 'COUNT I\nNegligence and Breach of Contract\n\n8. Meridian broke the contract.' }),
        'several-causes',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent of one', () => {
    expect(
      marked(wholeComplaint({ counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.' }), 'several-causes'),
    ).toEqual([]);
  });
});
