import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('injunction-vague', () => {
  it('finds a demand to obey the law', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. An order enjoining Meridian from violating the Sherman Act; and\n\nB. Costs of suit.',
        }),
        'injunction-vague',
      ),
    ).toEqual(['from violating']);
  });

  it('is silent where the acts are told', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. An order enjoining Meridian from violating the Sherman Act by fixing the price of freight between Salem and Tacoma with its rivals or by any agreement with them; and\n\nB. Costs of suit.',
        }),
        'injunction-vague',
      ),
    ).toEqual([]);
  });
});

it('injunction-vague finds a demand that says nothing but injunction', () => {
  const prayer = (item: string): string =>
    `PRAYER FOR RELIEF\n\nAlderpoint asks for:\n\nA. ${item}; and\n\nB. Costs of suit.`;
  expect(
    marked(wholeComplaint({ prayer: prayer('For appropriate injunctive relief') }), 'injunction-vague'),
  ).toHaveLength(1);
  expect(
    marked(wholeComplaint({ prayer: prayer('An injunction against the sale of the boats') }), 'injunction-vague'),
  ).toEqual([]);
});
