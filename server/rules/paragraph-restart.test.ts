import { expect, it } from 'vitest';
import { check, messages, text } from './fixture.ts';

it('paragraph-restart finds where the numbers begin again', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat.

    2. Birch paid nothing.

    3. Alder asked for payment.

    COUNT I
    Breach of Contract

    1. Birch broke the contract.
    ^ paragraph-restart

    2. Alder lost the price of the boat.

    3. Birch owes it.`;
  expect(check(fixture, 'paragraph-restart')).toBe(fixture);
  expect(messages(fixture, 'paragraph-restart')[0]).toContain('start again at 1 after paragraph 3');
});
