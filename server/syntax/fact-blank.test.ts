import { expect, it } from 'vitest';
import { factBlank, factBlanks } from './fact-blank.ts';

it('a blank for facts is found where it was put', () => {
  const blank = factBlank('Birch knew of the leak.');
  expect(blank).toBe('[Describe the facts that show: Birch knew of the leak.]');
  expect(factBlanks(`4. ${blank} On May 1, [sic] it leaked.`)).toEqual([{ start: 3, end: 3 + blank.length }]);
  expect(factBlanks('4. [DATE]')).toEqual([]);
});
