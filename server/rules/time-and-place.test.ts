import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

const id = 'time-and-place';
const counts =
  'COUNT I\nNegligence\n\n8. Alderpoint incorporates paragraphs 1 through 7.\n\n9. Meridian drove carelessly.';

describe('time-and-place', () => {
  it('finds claims in whose reach no date stands, and says it once', () => {
    const text = wholeComplaint({
      facts: '7. Meridian agreed with its rivals to fix the price of freight.',
      counts: `${counts}\n\nCOUNT II\nConversion\n\n10. Alderpoint incorporates paragraphs 1 through 7.\n\n11. Meridian kept the goods.`,
    });
    expect(marked(text, id)).toEqual([expect.stringContaining('COUNT I')]);
    expect(messages(text, id)).toEqual([expect.stringContaining('No date was located')]);
  });

  it('is silent where any date, year or blank for one stands', () => {
    for (const facts of ['7. On May 4, 2024, it rained.', '7. In 2024 it rained.', '7. On [DATE] it rained.'])
      expect(marked(wholeComplaint({ facts, counts }), id)).toEqual([]);
  });

  it('takes the year of a decision for no date', () => {
    expect(
      marked(wholeComplaint({ facts: '7. See Vale v. Tern Co., 550 F.3d 12, 14 (2d Cir. 2008).', counts }), id),
    ).toHaveLength(1);
  });

  it('is silent of declarations', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nDeclaratory Judgment\n\n8. Alderpoint incorporates paragraphs 1 through 7.\n\n9. The parties differ.',
        }),
        id,
      ),
    ).toEqual([]);
  });
});
