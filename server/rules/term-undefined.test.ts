import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { marked, messages, wholeComplaint } from './fixture.ts';
import { runRules } from './run.ts';

const facts =
  '7. They signed the Purchase Agreement. The price of the Purchase Agreement was fixed. Meridian broke the Purchase Agreement.';

describe('term-undefined', () => {
  it('finds a term that is used as if it were defined, once', () => {
    expect(marked(wholeComplaint({ facts }), 'term-undefined')).toEqual(['Purchase Agreement']);
    expect(messages(wholeComplaint({ facts }), 'term-undefined').join()).toContain('3 times');
  });

  it('counts it where it begins a sentence', () => {
    const begins =
      '7. The Purchase Agreement was signed. The Purchase Agreement has a price. Meridian broke the Purchase Agreement.';
    expect(messages(wholeComplaint({ facts: begins }), 'term-undefined').join()).toContain('3 times');
  });

  it('is silent where it is defined, in quotation marks, seldom, or a name', () => {
    for (const words of [
      facts.replace('Agreement.', 'Agreement (the “Purchase Agreement”).'),
      facts.replace('the Purchase Agreement.', 'a paper headed “Purchase Agreement.”'),
      '7. They signed the Purchase Agreement.',
      '7. It rains on the Sound View Ferry. The Sound View Ferry sails. They own the Sound View Ferry. It is the Sound View Ferry.',
    ])
      expect(marked(wholeComplaint({ facts: words }), 'term-undefined')).toEqual([]);
  });

  it('is off unless the preset is strict', () => {
    const complaint = readComplaint(wholeComplaint({ facts }));
    const said = (preset: 'recommended' | 'strict'): string[] =>
      runRules(complaint, { preset }).findings.map(({ rule }) => rule);
    expect(said('recommended')).not.toContain('term-undefined');
    expect(said('strict')).toContain('term-undefined');
  });
});
