import { expect, test } from 'vitest';
import { reading } from './fixture.ts';

test('a docket stamp inside a sentence is set aside, and the paragraph reads on', () => {
  expect(
    reading(`FACTS

1. Marsh bought the mill and paid for it in
Case 2:24-cv-00777-ABC   Document 1   Filed 02/02/24   Page 2 of 4

full on the first of May.

2. Nobody told him of the lien.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: Marsh bought the mill and paid for it in full on the first of May.
    ¶ 2: Nobody told him of the lien."
  `);
});

test('a stamp that a conversion broke into pieces is still a stamp', () => {
  expect(
    reading(`FACTS

1. Marsh bought the mill and paid for it in

Case 2:24-cv-00777

Document 1

Filed 02/02/24

Page 2 of 4

full on the first of May.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: Marsh bought the mill and paid for it in full on the first of May."
  `);
});

const paper = `18          Plaintiff Rosa Finch alleges as follows:
19                                          PARTIES
20          1.      Plaintiff lives in San Diego County and at all times
21   mentioned was a customer of Defendant.
22          2.      Defendant sells cars in
23   San Diego.
24          3.      The contract is dated January
25   12, 2023.
26
27
28
                              -1-
                           COMPLAINT
 1          4.      Plaintiff paid.
 2                         FIRST CAUSE OF ACTION
 3                          (Breach of Contract)
 4          5.      Defendant broke the contract by refusing
 5   to deliver the car.
 6          6.      Plaintiff was harmed.
 7
 8
                              -2-
                           COMPLAINT
`;

test('pleading paper: its line numbers and its footer are not the pleading', () => {
  expect(reading(paper)).toMatchInlineSnapshot(`
    "<prose> Plaintiff Rosa Finch alleges as follows:
    # PARTIES
    ¶ 1: Plaintiff lives in San Diego County and at all times mentioned was a customer of Defendant.
    ¶ 2: Defendant sells cars in San Diego.
    ¶ 3: The contract is dated January 12, 2023.
    ¶ 4: Plaintiff paid.
    # FIRST CAUSE OF ACTION (Breach of Contract) [FIRST CAUSE OF ACTION | Breach of Contract | - | 5 6]
    ¶ 5: Defendant broke the contract by refusing to deliver the car.
    ¶ 6: Plaintiff was harmed."
  `);
});

test('pleading paper with its numbers in both margins, lines of which were left blank', () => {
  expect(
    reading(`   1                     FACTS                                    1
   2     1. Finch bought the car on May 2.                        2
   3     2. It did not run.                                       3


   6     3. The dealer took it back.                               6
   7     4. It kept the price.                                    7



   9                     COUNT I: CONVERSION                      9
   10    5. The car was Finch’s.                                  10
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: Finch bought the car on May 2.
    ¶ 2: It did not run.
    ¶ 3: The dealer took it back.
    ¶ 4: It kept the price.
    # COUNT I: CONVERSION [COUNT I | CONVERSION | - | 5]
    ¶ 5: The car was Finch’s."
  `);
});

test('pleading paper whose numbers were taken out of the text as a column of their own', () => {
  expect(
    reading(`PARTIES
1
2
3
4
5
6
7
1. Plaintiff lives in San Diego County and at all times
8
mentioned was a customer of Defendant.
9
10
2. Defendant sells cars in
11
San Diego.
`),
  ).toMatchInlineSnapshot(`
    "# PARTIES
    ¶ 1: Plaintiff lives in San Diego County and at all times mentioned was a customer of Defendant.
    ¶ 2: Defendant sells cars in San Diego."
  `);
});

test('a watermark between the pages is no heading', () => {
  const page = (body: string): string => `${body}\nMoss Legal Forms\n\n\n\n\n`;
  expect(reading(['FACTS\n\n1. One thing.', '2. Another thing.', '3. A third.', '4. A fourth.'].map(page).join('')))
    .toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: One thing.
    ¶ 2: Another thing.
    ¶ 3: A third.
    ¶ 4: A fourth."
  `);
});

test('a form feed ends no line', () => {
  expect(reading('FACTS\n\n1. One\fthing.\n\f2. Another.\n')).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: One thing.
    ¶ 2: Another."
  `);
});
