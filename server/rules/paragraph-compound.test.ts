import { describe, expect, it } from 'vitest';
import { fixed, marked, wholeComplaint } from './fixture.ts';

describe('paragraph-compound', () => {
  it('finds a paragraph of many sentences', () => {
    expect(
      marked(
        wholeComplaint({
          facts:
            '7. Meridian called. Alderpoint answered. Meridian named a price. Alderpoint said no. Meridian called again. Nobody answered. The goods stayed.',
        }),
        'paragraph-compound',
      ),
    ).toEqual(['7']);
  });

  it('counts days by the sentences that tell of them', () => {
    const told = (facts: string): string[] => marked(wholeComplaint({ facts }), 'paragraph-compound');
    const days = ['May 4, 2024', 'May 5, 2024', 'May 6, 2024', 'May 7, 2024'];
    expect(told(`7. ${days.map((day) => `On ${day}, Meridian called.`).join(' ')}`)).toEqual(['7']);
    expect(told(`7. Meridian called on ${days.join(', on ')}.`)).toEqual([]);
  });

  it('is silent of a short one', () => {
    expect(marked(wholeComplaint({}), 'paragraph-compound')).toEqual([]);
  });
});

it('paragraph-compound splits it at a sentence in the middle', () => {
  const facts = '7. One came. Two came. Three came. Four came. Five came. Six came.';
  const complaint = wholeComplaint({ facts, counts: 'COUNT I\nSherman Act\n\n8. See paragraph 8.' });
  expect(fixed(complaint, 'paragraph-compound', 'Split this paragraph at “Four came. …”')).toContain(
    '7. One came. Two came. Three came.\n\n8. Four came. Five came. Six came.\n\nCOUNT I\nSherman Act\n\n9. See paragraph 9.',
  );
});

it('paragraph-compound counts no citation as a sentence', () => {
  const facts =
    '7. Meridian carries goods. It set a price with its rivals. See 15 U.S.C. § 1. Id. 29 C.F.R. § 825.100. See 42 U.S.C. § 1983. Id. Alderpoint paid it.';
  expect(marked(wholeComplaint({ facts }), 'paragraph-compound')).toEqual([]);
});

it('paragraph-compound counts no sentence that only sends the reader to the record', () => {
  const facts =
    '7. Meridian carries goods. See the lease, page 4. It set a price. (Ito Decl. ¶ 4.) Exhibit 1 (the price list). Alderpoint paid it. Id. (Roe Aff. ¶ 9). See also Exhibit 2.';
  expect(marked(wholeComplaint({ facts }), 'paragraph-compound')).toEqual([]);
});
