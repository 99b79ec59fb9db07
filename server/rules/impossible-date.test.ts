import { expect, it } from 'vitest';
import { check, messages, text } from './fixture.ts';

it('impossible-date finds days that no calendar has', () => {
  const fixture = text`
    FACTS

    1. On February 29, 2021, Alder sold Birch a boat, due on April 31, 2021.
          ^^^^^^^^^^^^^^^^^ impossible-date
                                                             ^^^^^^^^^^^^^^ impossible-date

    2. On February 29, 2024, and on 31/12/2024, Birch paid nothing.`;
  expect(check(fixture, 'impossible-date')).toBe(fixture);
  expect(messages(fixture, 'impossible-date')).toEqual([
    'February 29, 2021 does not exist: 2021 was no leap year.',
    'April 31, 2021 does not exist: April has 30 days.',
  ]);
});
