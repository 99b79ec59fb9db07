import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('term-before-definition', () => {
  it('finds a use before the definition', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. The HRB met.\n\n8. The Harbor Rate Board ("HRB") set a price.',
          counts: '9. More.',
        }),
        'term-before-definition',
      ),
    ).toEqual(['HRB']);
  });

  it('is silent where the definition comes first', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. The Harbor Rate Board ("HRB") set a price.\n\n8. The HRB met.',
          counts: '9. More.',
        }),
        'term-before-definition',
      ),
    ).toEqual([]);
  });
});
