import { expect, it } from 'vitest';
import { countValue, writtenLike } from './ordinals.ts';

it.each([
  ['III', 4, 'IV'],
  ['iii', 9, 'ix'],
  ['FOURTH', 5, 'FIFTH'],
  ['Nineteenth', 20, 'Twentieth'],
  ['TWENTIETH', 21, 'TWENTY-FIRST'],
  ['Three', 4, 'Four'],
  ['4', 5, '5'],
  ['2nd', 3, '3rd'],
  ['10th', 11, '11th'],
  ['A', 2, 'B'],
])('after %s, %i is %s', (model, value, written) => {
  expect(writtenLike(model, value)).toBe(written);
  expect(countValue(written)).toBe(value);
});

it('says nothing where it does not know the manner, nor of numbers that no complaint reaches', () => {
  expect(writtenLike('last', 4)).toBeNull();
  expect(writtenLike('I', 100)).toBeNull();
  expect(writtenLike('Z', 27)).toBeNull();
});
