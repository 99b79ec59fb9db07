import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from './fixture.ts';
import { fits, suppressionOf } from './suppression.ts';

const FACT =
  '7. On the housing the maker stamped 123-45-6789 as its lot, and Nora Lind, a minor child, read it aloud to Meridian before the goods were taken from the yard to the pier and from there to the ship.';
const complaint = readComplaint(wholeComplaint({ facts: FACT }));

function spanOf(words: string, of = complaint) {
  const start = of.source.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('a suppression', () => {
  it('holds the words that the finding marks', () => {
    const span = spanOf('tarpaulins to farms');
    expect(suppressionOf(complaint, { rule: 'placeholder', span }, [])).toEqual({
      rule: 'placeholder',
      words: 'tarpaulins to farms',
    });
  });

  it('holds the beginning and the end of many words, and fits as long as these stay', () => {
    const span = spanOf(FACT);
    const entry = suppressionOf(complaint, { rule: 'paragraph-compound', span }, []);
    expect(entry.words).toMatch(/^7\. On the housing .* … .* to the ship\.$/);
    expect(fits(entry, 'paragraph-compound', complaint, span)).toBe(true);
    expect(fits(entry, 'paragraph-compound', complaint, spanOf('7. On the housing'))).toBe(false);
  });

  it('never holds what is private', () => {
    const hidden = [spanOf('123-45-6789'), spanOf('Nora Lind')];
    const span = spanOf('stamped 123-45-6789 as its lot, and Nora Lind, a minor');
    const entry = suppressionOf(complaint, { rule: 'conclusory', span }, hidden);
    expect(entry.words).toBe('stamped … as its lot, and … , a minor');
    expect(fits(entry, 'conclusory', complaint, span)).toBe(true);
  });

  it('of a privacy rule is found again by the plain words beside it, though the text has moved', () => {
    const entry = suppressionOf(complaint, { rule: 'private-ssn', span: spanOf('123-45-6789') }, []);
    expect(entry).toEqual({ rule: 'private-ssn', near: 'the housing the maker stamped … as its lot and' });
    const moved = readComplaint(wholeComplaint({ facts: `7. A ship came.\n\n8${FACT.slice(1)}` }));
    expect(fits(entry, 'private-ssn', moved, spanOf('123-45-6789', moved))).toBe(true);
    expect(fits(entry, 'private-ssn', moved, spanOf('Nora Lind', moved))).toBe(false);
  });

  it('of a privacy rule may be written by hand, with what stands beside it', () => {
    const isFor = (near: string): boolean =>
      fits({ rule: 'private-ssn', near }, 'private-ssn', complaint, spanOf('123-45-6789'));
    expect(isFor('The maker stamped …')).toBe(true);
    expect(isFor('… as its lot')).toBe(true);
    expect(isFor('the seller stamped …')).toBe(false);
    expect(isFor('…')).toBe(false);
  });

  it('speaks of every finding of its rule where it holds no words', () => {
    expect(fits({ rule: 'venue' }, 'venue', complaint, spanOf('COMPLAINT'))).toBe(true);
    expect(fits({ rule: 'venue' }, 'placeholder', complaint, spanOf('COMPLAINT'))).toBe(false);
  });
});
