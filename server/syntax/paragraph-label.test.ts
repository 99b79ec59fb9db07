import { expect, it } from 'vitest';
import { compareLabels, labelParts } from './paragraph-label.ts';

it('takes a number apart: its levels, and its letter', () => {
  expect(labelParts('12A')).toEqual({ numbers: [12], letter: 'A' });
  expect(labelParts('1.10')).toEqual({ numbers: [1, 10], letter: '' });
  expect(labelParts('1.2.3')).toEqual({ numbers: [1, 2, 3], letter: '' });
  expect(['FIRST', '', '12AB', '1..2'].map(labelParts)).toEqual([null, null, null, null]);
});

it('says which of two comes first', () => {
  const order = (a: string, b: string) => Math.sign(compareLabels(labelParts(a)!, labelParts(b)!));
  expect([order('2', '10'), order('1.10', '1.9'), order('12', '12A'), order('12a', '12A')]).toEqual([-1, 1, -1, 0]);
});
