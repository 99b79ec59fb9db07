import { expect, it } from 'vitest';
import { check, fixed, messages, text } from './fixture.ts';

it('weekday-date finds a weekday that is not its date’s', () => {
  const fixture = text`
    FACTS

    1. On Monday, January 10, 2021, Alder sold Birch a boat.
          ^^^^^^ weekday-date

    2. On Sunday, January 10, 2021, it was sunny.`;
  expect(check(fixture, 'weekday-date')).toBe(fixture);
  expect(messages(fixture, 'weekday-date')).toEqual([
    'January 10, 2021 was a Sunday, not a Monday. Correct the weekday or the date.',
  ]);
  expect(fixed(fixture, 'weekday-date')).toContain('On Sunday, January 10, 2021, Alder');
});
