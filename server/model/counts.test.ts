import { expect, test } from 'vitest';
import { reading } from './fixture.ts';

test('label, title and "against" on lines of their own are one heading', () => {
  expect(
    reading(`COUNT III
(Breach of Contract)
(Against All Defendants)

1. One thing happened.

FIRST CLAIM FOR RELIEF
Violation of the Consumer Protection Act
RCW 19.86
Against Amber Mills

2. Another thing happened.
`),
  ).toMatchInlineSnapshot(`
    "# COUNT III (Breach of Contract) (Against All Defendants) [COUNT III | Breach of Contract | All Defendants | 1]
    ¶ 1: One thing happened.
    # FIRST CLAIM FOR RELIEF Violation of the Consumer Protection Act RCW 19.86 Against Amber Mills [FIRST CLAIM FOR RELIEF | Violation of the Consumer Protection Act RCW 19.86 Against Amber Mills | Amber Mills | 2]
    ¶ 2: Another thing happened."
  `);
});

test('New York counts', () => {
  expect(
    reading(`1. One thing happened.

AS AND FOR A FIRST CAUSE OF ACTION
(Breach of Lease)

2. Another thing happened.

AS AND FOR A SECOND CAUSE OF ACTION
FOR BREACH OF THE WARRANTY OF HABITABILITY

3. A third thing happened.
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    # AS AND FOR A FIRST CAUSE OF ACTION (Breach of Lease) [FIRST CAUSE OF ACTION | Breach of Lease | - | 2]
    ¶ 2: Another thing happened.
    # AS AND FOR A SECOND CAUSE OF ACTION FOR BREACH OF THE WARRANTY OF HABITABILITY [SECOND CAUSE OF ACTION | BREACH OF THE WARRANTY OF HABITABILITY | - | 3]
    ¶ 3: A third thing happened."
  `);
});

test('an inverted heading takes its title from above', () => {
  expect(
    reading(`FACTS

1. One thing happened.

UNJUST ENRICHMENT

COUNT II

2. Another thing happened.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: One thing happened.
    # UNJUST ENRICHMENT
    # COUNT II [COUNT II | UNJUST ENRICHMENT | - | 2]
    ¶ 2: Another thing happened."
  `);
});

test('claims without labels stand under an umbrella', () => {
  expect(
    reading(`III. FACTS

1. One thing happened.

IV. CAUSES OF ACTION

A. Negligence of John Tate

2. He owed a duty.

B. Negligent Entrustment

3. The firm lent him the truck.

V. JURY DEMAND

4. Plaintiff demands a jury.
`),
  ).toMatchInlineSnapshot(`
    "# III. FACTS
    ¶ 1: One thing happened.
    # IV. CAUSES OF ACTION
    ## A. Negligence of John Tate [- | Negligence of John Tate | - | 2]
    ¶ 2: He owed a duty.
    ## B. Negligent Entrustment [- | Negligent Entrustment | - | 3]
    ¶ 3: The firm lent him the truck.
    # V. JURY DEMAND
    ¶ 4: Plaintiff demands a jury."
  `);
});

test("each count's own WHEREFORE ends its last paragraph; the last is the prayer", () => {
  expect(
    reading(`GENERAL ALLEGATIONS

1. One thing happened.

COUNT I – BREACH OF CONTRACT
(against Sunrise Roofing)

2. Sunrise broke the contract.

WHEREFORE, Plaintiff demands judgment against Sunrise for damages and costs.

COUNT II – NEGLIGENCE

3. Sunrise was careless.

WHEREFORE, Plaintiff demands judgment against Sunrise for damages.
`),
  ).toMatchInlineSnapshot(`
    "# GENERAL ALLEGATIONS
    ¶ 1: One thing happened.
    # COUNT I – BREACH OF CONTRACT (against Sunrise Roofing) [COUNT I | BREACH OF CONTRACT | Sunrise Roofing | 2]
    ¶ 2: Sunrise broke the contract.
    <prayer> WHEREFORE, Plaintiff demands judgment against Sunrise for damages and costs.
    # COUNT II – NEGLIGENCE [COUNT II | NEGLIGENCE | - | 3]
    ¶ 3: Sunrise was careless.
    <prayer> WHEREFORE, Plaintiff demands judgment against Sunrise for damages."
  `);
});

test('a sentence below the label is no title', () => {
  expect(reading('Claim 2: Conversion\n\nThe city sold my car.\n')).toMatchInlineSnapshot(`
    "# Claim 2: Conversion [Claim 2 | Conversion | - | ]
    <prose> The city sold my car."
  `);
});

test('claims that count from I again under an umbrella', () => {
  expect(
    reading(`PARTIES

1. One thing happened.

CAUSES OF ACTION

I. BREACH OF CONTRACT

2. Another thing happened.

II. NEGLIGENCE

3. A third thing happened.

DAMAGES

4. It hurt.
`),
  ).toMatchInlineSnapshot(`
    "# PARTIES
    ¶ 1: One thing happened.
    # CAUSES OF ACTION
    ## I. BREACH OF CONTRACT [- | BREACH OF CONTRACT | - | 2]
    ¶ 2: Another thing happened.
    ## II. NEGLIGENCE [- | NEGLIGENCE | - | 3]
    ¶ 3: A third thing happened.
    # DAMAGES
    ¶ 4: It hurt."
  `);
});

test('what a count says of itself, and a table, are no headings', () => {
  expect(
    reading(`1. One thing happened.

COUNT I – NEGLIGENCE

Plaintiff Ann Vale, for Count I of her Complaint, states:

2. She paid:

| Date | Amount |
|------|--------|
| May 1 | $10 |

3. She paid no more.
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    # COUNT I – NEGLIGENCE [COUNT I | NEGLIGENCE | - | 2 3]
    <prose> Plaintiff Ann Vale, for Count I of her Complaint, states:
    ¶ 2: She paid: | Date | Amount | |------|--------| | May 1 | $10 |
    ¶ 3: She paid no more."
  `);
});

test('an ordinal that is misspelt counts all the same', () => {
  expect(
    reading(`1. One thing happened.

THIRD CAUSE OF ACTION
Fraud

2. Another thing happened.

FORTH CAUSE OF ACTION
Negligence

3. A third thing happened.
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    # THIRD CAUSE OF ACTION Fraud [THIRD CAUSE OF ACTION | Fraud | - | 2]
    ¶ 2: Another thing happened.
    # FORTH CAUSE OF ACTION Negligence [FORTH CAUSE OF ACTION | Negligence | - | 3]
    ¶ 3: A third thing happened."
  `);
});
