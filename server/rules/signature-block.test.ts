import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('signature-block', () => {
  it('finds a complaint that nobody signs', () => {
    expect(marked(wholeComplaint({ end: '' }), 'signature-block')).toEqual(['B. Costs of suit.']);
  });

  it('is silent where the line waits for a name', () => {
    expect(
      marked(
        wholeComplaint({ end: 'Respectfully submitted,\n\n______________________\nAttorney for Plaintiff' }),
        'signature-block',
      ),
    ).toEqual([]);
  });
});
