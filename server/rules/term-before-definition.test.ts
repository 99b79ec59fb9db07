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

  it('is silent where other words beside it tell what it means', () => {
    for (const first of [
      'The Harbor Rate Portal (the “Portal”) failed.',
      'It sues as a harbor rate participant [HRP] alone. HRP met.',
      'See Salem HRP Assails Carriers, State Port Report, Comment, Vol. 20, No. 22.',
    ])
      expect(
        marked(
          wholeComplaint({
            facts: `7. ${first}\n\n8. “Harbor Rate Portal” or “Site” means a page. The Harbor Rate Pool (“HRP”) set a price.`,
            counts: '9. More.',
          }),
          'term-before-definition',
        ),
      ).toEqual([]);
  });
});
