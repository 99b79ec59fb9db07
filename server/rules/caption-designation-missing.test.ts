import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('caption-designation-missing', () => {
  it('finds a caption that does not say what the paper is', () => {
    expect(
      marked(
        wholeComplaint({
          title: '',
          prayer: 'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Costs of suit.',
        }),
        'caption-designation-missing',
      ),
    ).toEqual([expect.anything()]);
  });

  it('is silent where it does', () => {
    expect(marked(wholeComplaint({}), 'caption-designation-missing')).toEqual([]);
  });
});
