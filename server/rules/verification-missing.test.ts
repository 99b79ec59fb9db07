import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('verification-missing', () => {
  it('finds a verified complaint without its oath', () => {
    expect(marked(wholeComplaint({ title: 'VERIFIED COMPLAINT' }), 'verification-missing')).toEqual([
      'VERIFIED COMPLAINT',
    ]);
  });

  it('is silent where the oath follows the signature', () => {
    expect(
      marked(
        wholeComplaint({
          title: 'VERIFIED COMPLAINT',
          end: 'Respectfully submitted,\n\n/s/ Ines Calloway\nAttorney for Plaintiff\n\nVERIFICATION\n\nI declare under penalty of perjury that the foregoing is true and correct.',
        }),
        'verification-missing',
      ),
    ).toEqual([]);
  });

  it('is silent where nothing calls it verified', () => {
    expect(marked(wholeComplaint({}), 'verification-missing')).toEqual([]);
  });
});
