import { expect, it } from 'vitest';
import { alternatives, oneOf } from './alternatives.ts';

it('makes one group of a list, the longer of two that begin alike first, with its points meant as points', () => {
  const states = new RegExp(`^${alternatives(['Virginia', 'West Virginia', 'Va.'])}$`);
  expect(['West Virginia', 'Virginia', 'Va.', 'Vas'].map((name) => states.test(name))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(alternatives(['York', 'Yorkshire'])).toBe('(?:Yorkshire|York)');
});

it('finds one of a list whole, in any case', () => {
  const found = oneOf(['llc', '1332(d)', 'bank']);
  expect(['Oak LLC.', '§ 1332(d)(2)', 'the Bank', 'Bankhead'].map((words) => found.test(words))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
