import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

const id = 'two-theories';
const battery = (words: string, more = ''): string =>
  wholeComplaint({ counts: `COUNT I\nBattery\n\n8. Tolliver struck Calloway.\n\n9. ${words}${more}` });

describe('two-theories', () => {
  it('finds a second claim in a count whose heading names one', () => {
    const text = battery('The blow put Calloway in fear of another, so as to constitute assault.');
    expect(marked(text, id)).toEqual(['constitute assault']);
    expect(messages(text, id)).toEqual([
      expect.stringContaining('pleads Battery by its heading, and paragraph 9 says Assault'),
    ]);
    expect(marked(battery('Tolliver is liable to Calloway for conversion of his coat.'), id)).toEqual([
      'liable to Calloway for conversion',
    ]);
  });

  it('is silent where another count pleads that claim', () => {
    expect(
      marked(battery('The blow constitutes assault.', '\n\nCOUNT II\nAssault\n\n10. Calloway was put in fear.'), id),
    ).toEqual([]);
  });

  it('is silent of one claim and its kinds, its remedies and statutes', () => {
    expect(marked(battery('The blow constitutes battery.'), id)).toEqual([]);
    expect(
      marked(wholeComplaint({ counts: 'COUNT I\nNegligence\n\n8. The conduct constitutes gross negligence.' }), id),
    ).toEqual([]);
    expect(
      marked(battery('The blow constitutes an unfair or deceptive act or practice under RCW 19.86.020.'), id),
    ).toEqual([]);
  });

  it('is silent where the heading names both', () => {
    const both = battery('The blow put Calloway in fear of another, so as to constitute assault.');
    expect(marked(both.replace('COUNT I\nBattery', 'COUNT I\nAssault and Battery'), id)).toEqual([]);
  });
});
