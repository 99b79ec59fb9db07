import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('caption-parties-missing', () => {
  it('finds a caption without a plaintiff', () => {
    expect(
      marked(wholeComplaint({ parties: 'MERIDIAN FREIGHT, INC.,\n\nDefendant.' }), 'caption-parties-missing'),
    ).toEqual(['COMPLAINT']);
  });

  it('is silent where both sides stand', () => {
    expect(marked(wholeComplaint({}), 'caption-parties-missing')).toEqual([]);
  });
});
