import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('caption-court-missing', () => {
  it('finds a caption without a court', () => {
    expect(marked(wholeComplaint({ court: '' }), 'caption-court-missing')).toEqual(['ALDERPOINT SUPPLY, INC.,']);
  });

  it('is silent where the court is named', () => {
    expect(marked(wholeComplaint({}), 'caption-court-missing')).toEqual([]);
  });
});
