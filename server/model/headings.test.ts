import { expect, test } from 'vitest';
import { reading } from './fixture.ts';

test('capitals, numerals and letters give the levels', () => {
  expect(
    reading(`I. PARTIES

1. One thing happened.

II. FACTS

A. The Contract

2. Another thing happened.

1. Its Terms and Conditions

3. A third thing happened.

B. The Breach

4. A fourth thing happened.
`),
  ).toMatchInlineSnapshot(`
    "# I. PARTIES
    ¶ 1: One thing happened.
    # II. FACTS
    ## A. The Contract
    ¶ 2: Another thing happened.
    ### 1. Its Terms and Conditions
    ¶ 3: A third thing happened.
    ## B. The Breach
    ¶ 4: A fourth thing happened."
  `);
});

test('an I behind an H is a letter', () => {
  expect(
    reading(
      [
        'FACTS',
        ...'ABCDEFGHIJ'.split('').map((letter, at) => `${letter}. The Next Event\n\n${at + 1}. It happened.`),
      ].join('\n\n'),
    )
      .split('\n')
      .filter((line) => /^#+ [G-J]/.test(line)),
  ).toEqual(['## G. The Next Event', '## H. The Next Event', '## I. The Next Event', '## J. The Next Event']);
});

test('a heading that wraps, over a page as well', () => {
  expect(
    reading(`FACTS

The Contract and Its
Termination

1. One thing happened.

IV. The order has harmed and will go on to harm the firm beyond repair and
its clients.

2. Another thing happened.

COUNT I - BREACH OF CONTRACT AND OF THE DUTY OF GOOD
Case 1:22-cv-00100 Document 1 Filed 01/10/22 Page 3 of 3

FAITH

3. A third thing happened.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ## The Contract and Its Termination
    ¶ 1: One thing happened.
    # IV. The order has harmed and will go on to harm the firm beyond repair and its clients.
    ¶ 2: Another thing happened.
    # COUNT I - BREACH OF CONTRACT AND OF THE DUTY OF GOOD FAITH [COUNT I | BREACH OF CONTRACT AND OF THE DUTY OF GOOD FAITH | - | 3]
    ¶ 3: A third thing happened."
  `);
});

test('the last word of a sentence is no heading, though it stands alone in capitals', () => {
  expect(
    reading(`FACTS

1. There was no cause for the abuse that the officers of the prison gave to Mr.

MARSH.

2. He fell ill.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: There was no cause for the abuse that the officers of the prison gave to Mr. MARSH.
    ¶ 2: He fell ill."
  `);
});

test('a numeral alone above its title', () => {
  expect(
    reading(`IV.

CO-CONSPIRATORS

1. One thing happened.

V.
BACKGROUND
A. The Market and Its Divisions
2. Another thing happened.
`),
  ).toMatchInlineSnapshot(`
    "# IV. CO-CONSPIRATORS
    ¶ 1: One thing happened.
    # V. BACKGROUND
    ## A. The Market and Its Divisions
    ¶ 2: Another thing happened."
  `);
});

test('a table of contents is not the headings that it lists', () => {
  expect(
    reading(`TABLE OF CONTENTS

PARTIES ........................... 1
FACTS THAT TAKE MORE THAN ONE LINE
TO TELL ........................... 2
COUNT I: FRAUD .................... 3

PARTIES

1. One thing happened.
`),
  ).toMatchInlineSnapshot(`
    "<contents> TABLE OF CONTENTS PARTIES ........................... 1 FACTS THAT TAKE MORE THAN ONE LINE TO TELL ........................... 2 COUNT I: FRAUD .................... 3
    # PARTIES
    ¶ 1: One thing happened."
  `);
});

test('what stands over a bulleted list heads the list', () => {
  expect(
    reading(`# FACTS

**1.** The firm ran these campaigns.

**Campaigns Based on Purchases**

- In May it sent letters.

- In June it sent more.

**2.** It stopped in July.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: The firm ran these campaigns. **Campaigns Based on Purchases** - In May it sent letters. - In June it sent more. {- -}
    ¶ 2: It stopped in July."
  `);
});

test('a complaint without numbers still has its parts', () => {
  expect(
    reading(`Parties

I live in Elm, Indiana. The City of Elm is a city in Indiana.

What happened

On July 4, 2023, the police towed my car. I asked for it back and they would not give it to me.

Claim 1: Due Process

The city took my car without notice.

Relief

I want my car back, or $8,000.
`),
  ).toMatchInlineSnapshot(`
    "# Parties
    <prose> I live in Elm, Indiana. The City of Elm is a city in Indiana.
    # What happened
    <prose> On July 4, 2023, the police towed my car. I asked for it back and they would not give it to me.
    # Claim 1: Due Process [Claim 1 | Due Process | - | ]
    <prose> The city took my car without notice.
    # Relief
    <prayer> I want my car back, or $8,000."
  `);
});

test('a heading and a paragraph in one line are both found, and the title of a count survives', () => {
  expect(
    reading(`The Parties 1. Ann Vale lives in Salem. 2. Tern LLC is a company.

II. FACTS 3. Tern broke Section 4. That was wrong.

COUNT I 4. Ann repeats paragraphs 1 through 3. 5. Tern breached.

COUNT II – NEGLIGENCE
(Against Tern, Title II) 6. Ann repeats
paragraphs 1 through 5. 7. Tern was careless.
`),
  ).toMatchInlineSnapshot(`
    "## The Parties
    ¶ 1: Ann Vale lives in Salem.
    ¶ 2: Tern LLC is a company.
    # II. FACTS
    ¶ 3: Tern broke Section 4. That was wrong.
    # COUNT I [COUNT I |  | - | 4 5]
    ¶ 4: Ann repeats paragraphs 1 through 3.
    ¶ 5: Tern breached.
    # COUNT II – NEGLIGENCE (Against Tern, Title II) [COUNT II | NEGLIGENCE | Tern, Title II | 6 7]
    ¶ 6: Ann repeats paragraphs 1 through 5.
    ¶ 7: Tern was careless."
  `);
});

test('a numeral alone above a count or the prayer is part of its heading', () => {
  expect(
    reading(`Introduction

1. One thing happened.

IV.
FIRST CAUSE OF ACTION
(Writ of Mandate)

2. Another thing happened.

V.

PRAYER FOR RELIEF

ON THE FIRST CAUSE OF ACTION:

1. A writ;

ON ALL CAUSES OF ACTION:

2. Costs.
`),
  ).toMatchInlineSnapshot(`
    "# Introduction
    ¶ 1: One thing happened.
    # IV. FIRST CAUSE OF ACTION (Writ of Mandate) [FIRST CAUSE OF ACTION | Writ of Mandate | - | 2]
    ¶ 2: Another thing happened.
    # V. PRAYER FOR RELIEF
    <prayer> ON THE FIRST CAUSE OF ACTION:
      1: A writ;
    <prayer> ON ALL CAUSES OF ACTION:
      2: Costs."
  `);
});

test('a small numeral alone above its title, and one that ends nothing', () => {
  expect(
    reading(`i.
INTRODUCTION

1. One thing happened.

ii.
PARTIES

2. There are three grounds, of which this is the third:

iii.

3. A third thing happened.
`),
  ).toMatchInlineSnapshot(`
    "#### i. INTRODUCTION
    ¶ 1: One thing happened.
    #### ii. PARTIES
    ¶ 2: There are three grounds, of which this is the third: iii. {iii}
    ¶ 3: A third thing happened."
  `);
});
