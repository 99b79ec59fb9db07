import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('fraud-particularity', () => {
  it('finds fraud without any dated statement', () => {
    expect(
      marked(wholeComplaint({ counts: 'COUNT I\nFraud\n\n8. Meridian deceived Alderpoint.' }), 'fraud-particularity'),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent where one is told', () => {
    expect(
      marked(
        wholeComplaint({
          facts:
            '7. On May 4, 2024, Ines Calloway was told that the freight was insured: Meridian represented that it was.',
          counts: 'COUNT I\nFraud\n\n8. Meridian deceived Alderpoint.',
        }),
        'fraud-particularity',
      ),
    ).toEqual([]);
  });
});
