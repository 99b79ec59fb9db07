import { describe, expect, it } from 'vitest';
import { fixed, marked, messages, wholeComplaint } from './fixture.ts';

const id = 'conditions-precedent';
const contract = (facts: string, words = 'Meridian broke the contract.'): string =>
  wholeComplaint({ facts: `7. ${facts}`, counts: `COUNT I\nBreach of Contract\n\n8. ${words}` });

describe('conditions-precedent', () => {
  it('finds a contract with a condition of which nothing is said', () => {
    const text = contract('Payment was conditioned on proof of loss.');
    expect(marked(text, id)).toEqual([expect.stringContaining('COUNT I')]);
    expect(messages(text, id)).toEqual([expect.stringContaining('Fed. R. Civ. P. 9(c)')]);
  });

  it('cites no federal rule in a state court', () => {
    const text = contract('Payment was conditioned on proof of loss.');
    expect(messages(text, id, { jurisdiction: 'IL' })).toEqual([expect.not.stringContaining('Fed. R.')]);
  });

  it('offers the general averment', () => {
    expect(fixed(contract('Payment was conditioned on proof of loss.'), id)).toContain(
      'Meridian broke the contract. All conditions precedent to this claim have occurred or been performed',
    );
  });

  it('is silent where they are said to be met, and where the contract has none', () => {
    expect(
      marked(contract('Payment was conditioned on proof of loss.', 'All conditions precedent were met.'), id),
    ).toEqual([]);
    expect(marked(contract('Alderpoint submitted proof of loss, on which payment was conditioned.'), id)).toEqual([]);
    expect(marked(contract('Meridian agreed to carry the goods.'), id)).toEqual([]);
  });

  it('is silent of claims that rest on no contract', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. Payment was conditioned on proof of loss.',
          counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.',
        }),
        id,
      ),
    ).toEqual([]);
  });
});
