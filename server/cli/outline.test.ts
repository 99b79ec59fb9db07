import { expect, test } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { outline } from './outline.ts';

test('a prayer without a heading stands where it begins', () => {
  expect(
    outline(
      readComplaint(`COUNT I

1. A thing.

2. One thing happened.

WHEREFORE, Plaintiff prays for:

a. Damages;

b. Costs.

Respectfully submitted,
Ann Vale
`),
    ),
  ).toMatchInlineSnapshot(`
    "COUNT I
      ¶ 1  A thing.
      ¶ 2  One thing happened.
    Prayer (line 7)
      a)  Damages;
      b)  Costs.
    Signature (line 13)"
  `);
});
