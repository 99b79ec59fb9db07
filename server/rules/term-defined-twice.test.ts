import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('term-defined-twice', () => {
  it('finds a second definition', () => {
    expect(
      marked(
        wholeComplaint({
          facts:
            '7. The Harbor Rate Board ("HRB") met. The HRB met again.\n\n8. The Harbor Rate Board ("HRB") met a third time.',
          counts: '9. More.',
        }),
        'term-defined-twice',
      ),
    ).toEqual(['HRB']);
  });

  it('is silent of one', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. The Harbor Rate Board ("HRB") met, and the HRB set a price.' }),
        'term-defined-twice',
      ),
    ).toEqual([]);
  });

  it('lets a gloss be repeated in one paragraph', () => {
    const facts = '7. Since Calloway (“Ines”) was named, readers may think that Calloway (“Ines”) agreed.';
    expect(marked(wholeComplaint({ facts }), 'term-defined-twice')).toEqual([]);
  });
});
