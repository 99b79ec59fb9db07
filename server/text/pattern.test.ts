import { expect, it } from 'vitest';
import { patternOf } from './pattern.ts';

it('finds the words as they are written, on one line or on two', () => {
  const name = new RegExp(patternOf('Alder (Point) Co.'));
  expect(name.test('Alder\n(Point) Co.')).toBe(true);
  expect(name.test('Alder Point Cox')).toBe(false);
});

it('finds them with other marks between, where these are named', () => {
  expect(new RegExp(patternOf('Sherman Act', '[\\s*]+')).test('Sherman* *Act')).toBe(true);
});
