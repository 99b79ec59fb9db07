import { describe, expect, it } from 'vitest';
import { check, marked, text, wholeComplaint } from './fixture.ts';

describe('placeholder', () => {
  it('finds blanks and notes to oneself', () => {
    const fixture = text`
      FACTS

      1. On [DATE], Alder sold Birch a boat for $______.
            ^^^^^^ placeholder
                                                 ^^^^^^ placeholder

      2. Birch paid [insert amount] in June; the rest is TBD.
                    ^^^^^^^^^^^^^^^ placeholder
                                                         ^^^ placeholder

      3. The boat lay in [NAME OF HARBOR].
                         ^^^^^^^^^^^^^^^^ placeholder`;
    expect(check(fixture, 'placeholder')).toBe(fixture);
  });

  it('lets alterations, defined names, reporters and boxes be', () => {
    const fixture = text`
      FACTS

      1. Birch wrote: “[T]he boat is mine, [Plaintiff] may have [DATE] it.”

      2. Plaintiff Ada Alder [PLAINTIFF] and the Harbor Authority [HA] met. See 592 U.S. ___ (2020).

      3. The box was checked: [X] yes. The letter is [REDACTED].`;
    expect(check(fixture, 'placeholder')).toBe(fixture);
  });
});

it('placeholder finds alternatives to choose from, over a line break too', () => {
  const facts =
    '7. Alderpoint is in [County/State]. It learned of the theft from [a letter of the\ncarrier/dealer/police], and said “[he/she] knew.”';
  expect(marked(wholeComplaint({ facts }), 'placeholder')).toEqual([
    '[County/State]',
    '[a letter of the carrier/dealer/police]',
  ]);
});
