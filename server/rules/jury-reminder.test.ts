import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('jury-reminder', () => {
  it('reminds where damages are asked for and no jury is', () => {
    expect(
      marked(
        wholeComplaint({ end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff' }),
        'jury-reminder',
      ),
    ).toEqual(['COMPLAINT']);
  });

  it('is silent where a jury is demanded', () => {
    expect(marked(wholeComplaint({}), 'jury-reminder')).toEqual([]);
  });
});
