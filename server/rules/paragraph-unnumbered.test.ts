import { describe, expect, it } from 'vitest';
import { fixed, marked, wholeComplaint } from './fixture.ts';

const counts = (first: string): string =>
  `COUNT I\nSherman Act\n\n${first}On May 4, 2024, Meridian agreed with its rivals in Salem that nobody would carry freight for less than ninety dollars.\n\n9. The rivals kept to it.\n\n10. Alderpoint paid more.\n\n11. It still does.`;

describe('paragraph-unnumbered', () => {
  it('finds an allegation without a number', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. Meridian called.\n\n8. Alderpoint answered.', counts: counts('') }),
        'paragraph-unnumbered',
      ),
    ).toEqual([expect.stringContaining('On May 4, 2024')]);
  });

  it('is silent where it has one', () => {
    expect(marked(wholeComplaint({ counts: counts('8. ') }), 'paragraph-unnumbered')).toEqual([]);
  });
});

it('paragraph-unnumbered gives it a number, and the rest move on', () => {
  const text = fixed(
    wholeComplaint({ facts: '7. Meridian called.\n\n8. Alderpoint answered.', counts: counts('') }),
    'paragraph-unnumbered',
  );
  expect(text).toContain('9. On May 4, 2024');
  expect(text).toContain('10. The rivals kept to it.');
});
