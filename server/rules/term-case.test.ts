import { describe, expect, it } from 'vitest';
import { fixed, marked, messages, wholeComplaint } from './fixture.ts';

const facts = (words: string): string =>
  `7. They signed a purchase agreement (the “Purchase Agreement”). The Purchase Agreement fixed a price. The Purchase Agreement named a port. The Purchase Agreement ran a year.\n\n8. ${words}`;

describe('term-case', () => {
  it('finds a defined term in another case, and writes it as defined', () => {
    const complaint = wholeComplaint({ facts: facts('Meridian broke the purchase agreement.'), counts: '9. More.' });
    expect(marked(complaint, 'term-case')).toEqual(['purchase agreement']);
    expect(messages(complaint, 'term-case').join()).toContain('“purchase agreement” here, “Purchase Agreement”');
    expect(fixed(complaint, 'term-case')).toContain('broke the Purchase Agreement.');
  });

  it('is silent of capitals for emphasis, quotations, and words that mean other things as often', () => {
    for (const words of [
      'THE PURCHASE AGREEMENT fixed it.',
      'It wrote: “no purchase agreement binds us.”',
      'Another purchase agreement, a third purchase agreement, and a fourth purchase agreement differ.',
    ])
      expect(marked(wholeComplaint({ facts: facts(words), counts: '9. More.' }), 'term-case')).toEqual([]);
  });
});
