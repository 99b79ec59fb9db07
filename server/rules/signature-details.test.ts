import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('signature-details', () => {
  it('names what the block lacks', () => {
    expect(
      marked(
        wholeComplaint({
          end: 'Dated: March 2, 2026\n\nRespectfully submitted,\n\n/s/ Ines Calloway\nInes Calloway\n200 Harbor Street\nTacoma, WA 98402\nAttorney for Plaintiff',
        }),
        'signature-details',
      ),
    ).toEqual(['Dated: March 2, 2026']);
  });

  it('is silent where all is there', () => {
    expect(marked(wholeComplaint({}), 'signature-details')).toEqual([]);
  });
});
