import { expect, it } from 'vitest';
import type { Authority } from '../law/law.ts';
import { shortCite } from './element-words.ts';

const authority = (...cites: string[]): Authority[] =>
  cites.map((cite) => ({ cite, for: 'federal', elements: 'all', seen: '', checked: '' }));

it("an element is cited to an authority that reaches the court: its own circuit's, else a general one, else none", () => {
  const known = authority(
    'Alder v. Birch, 9 F.4th 1 (9th Cir. 2021)',
    'Third Circuit Model Civil Jury Instruction 9.9',
    'Oak v. Elm, 500 U.S. 1 (1991)',
  );
  expect(['9', '3', '1'].map((circuit) => shortCite(known, { circuit }))).toEqual(known.map(({ cite }) => cite));
  expect(shortCite(known.slice(0, 2), { circuit: '1' })).toBe('');
});
