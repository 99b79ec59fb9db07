import { describe, expect, it } from 'vitest';
import { placeAt, placeOfNext, type Place } from './place.ts';

/** The text without its `|`, and where that stood. */
function at(marked: string): [string, number] {
  const offset = marked.indexOf('|');
  return [marked.replace('|', ''), offset];
}
const next = (marked: string): Place | null => placeOfNext(...at(marked));
const keys = (place: Place | null): string[] => Object.keys(place?.form.properties ?? {});

describe('the word that is being written', () => {
  it('is a key of the file, of an entry or of the rules', () => {
    expect(keys(next('|'))).toEqual(['jurisdiction', 'preset', 'rules', 'pins', 'suppressions']);
    expect(next('preset: strict\nru|')).toMatchObject({ kind: 'key', word: 'ru', beside: ['preset'] });
    expect(keys(next('rules:\n  venue: off\n  par|\n'))).toContain('paragraph-gap');
    expect(keys(next('rules:\n  |\npins:\n'))).toContain('paragraph-gap');
    expect(keys(next('pins:\n  - count: Fraud\n    |'))).toEqual(['count', 'pleads', 'file']);
    expect(keys(next('suppressions:\n  - |'))).toContain('near');
  });

  it('is a value with its form', () => {
    expect(next('preset: |')).toMatchObject({ kind: 'value', form: { title: 'preset' } });
    expect(next('rules:\n  venue: o|\n')).toMatchObject({ kind: 'value', form: { title: 'severity' }, word: 'o' });
    expect(next('pins:\n  - count: Fraud\n    pleads: tort-|\n')).toMatchObject({ form: { title: 'cause' } });
    expect(next('suppressions: [{ rule: | }]')).toMatchObject({ form: { title: 'rule' } });
  });

  it('is nothing where nothing is known', () => {
    expect(next('strange:\n  - |')).toBeNull();
  });
});

it('the word that stands at a place', () => {
  expect(placeAt(...at('rules:\n  ven|ue: off\n'))).toMatchObject({ kind: 'key', word: 'venue' });
  expect(placeAt(...at('pins: [{ count: A, pleads: fr|aud }]'))).toMatchObject({ kind: 'value', word: 'fraud' });
  expect(placeAt(...at('# not| this\n'))).toBeNull();
});
