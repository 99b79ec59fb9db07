import { describe, expect, it } from 'vitest';
import { messages, wholeComplaint } from './fixture.ts';

const id = 'group-pleading';
const parties =
  'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC. and TOLLIVER STORAGE, LLC,\n\nDefendants.';
const acts = '9. Defendants took the goods.\n\n10. Defendants sold them.\n\n11. Defendants kept the price.';
const conversion = (words: string, facts = '7. It rained.', against = ''): string =>
  wholeComplaint({
    parties,
    facts,
    counts: `COUNT I\nConversion${against}\n\n8. Alderpoint incorporates paragraph 7.\n\n${words}`,
  });

describe('group-pleading', () => {
  it('finds a count that says only what “Defendants” did', () => {
    expect(messages(conversion(acts), id)).toEqual([expect.stringContaining('COUNT I is against 2 defendants')]);
  });

  it('finds a defendant of whom the count tells nothing', () => {
    expect(
      messages(
        conversion(
          '9. Meridian took the goods.',
          '7. It rained.',
          '\n(Against Meridian Freight, Inc. and Tolliver Storage, LLC)',
        ),
        id,
      ),
    ).toEqual([expect.stringContaining('against TOLLIVER STORAGE, LLC, but no paragraph')]);
  });

  it('is silent where each is named, where they acted together, and where there is one', () => {
    expect(messages(conversion('9. Meridian took the goods and Tolliver sold them.'), id)).toEqual([]);
    expect(messages(conversion(`${acts}\n\n12. Each Defendant knew of it.`), id)).toEqual([]);
    expect(messages(wholeComplaint({ counts: `COUNT I\nConversion\n\n8. It rained.\n\n${acts}` }), id)).toEqual([]);
  });
});
