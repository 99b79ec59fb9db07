import { expect, test } from 'vitest';
import { readComplaint } from './read.ts';
import { reading } from './fixture.ts';

const items = (prayer: string): string =>
  (readComplaint(`1. One thing.\n2. Another.\n\n${prayer}`).prayer?.items ?? []).map(({ label }) => label).join(' ');

test('lettered demands, nested ones within them', () => {
  expect(
    reading(`1. One thing happened.

PRAYER FOR RELIEF

WHEREFORE, Plaintiff requests that the Court:

a. enter judgment;

b. award damages, including

   i. lost profits; and

   ii. interest; and

c. award fees.
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    # PRAYER FOR RELIEF
    <prayer> WHEREFORE, Plaintiff requests that the Court:
      a: enter judgment;
      b: award damages, including i. lost profits; and ii. interest; and
      c: award fees."
  `);
});

test('the WHEREFORE that bears a number is a paragraph, and the items follow it', () => {
  expect(
    reading(`1. One thing happened.

# PRAYER FOR RELIEF

2. WHEREFORE, Plaintiff requests that the Court:

A. Enter judgment; and

B. Award costs.
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    # PRAYER FOR RELIEF
    ¶ 2: WHEREFORE, Plaintiff requests that the Court:
      A: Enter judgment; and
      B: Award costs."
  `);
});

test.each([
  ['numbers', 'PRAYER\n\n1. damages;\n2. costs.', '1 2'],
  ['in parentheses', 'WHEREFORE, Plaintiff prays:\n\n(a) damages;\n(b) costs.', 'a b'],
  ['Roman', 'PRAYER\n\n(i) damages;\n(ii) interest;\n(iii) costs.', 'i ii iii'],
  [
    'begun again under a heading',
    'PRAYER\n\n1. damages;\n2. costs.\n\nON THE SECOND CAUSE OF ACTION\n\n1. restitution.',
    '1 2 1',
  ],
  ['by part', 'PRAYER\n\nPlaintiff requests:\n5.1 Damages;\n5.2 Costs.', '5.1 5.2'],
  ['none', 'PRAYER\n\nPlaintiff asks for damages and costs.', ''],
])('items with %s', (_, prayer, expected) => {
  expect(items(prayer)).toBe(expected);
});

test('a demand in other words than WHEREFORE', () => {
  const text = '1. One thing.\n2. Another.\n\nPlaintiff therefore prays for judgment:\n\n(1) damages;\n(2) costs.\n';
  expect(readComplaint(text).prayer?.start).toBe(text.indexOf('Plaintiff'));
  expect(items('Plaintiff therefore prays for judgment:\n\n(1) damages;\n(2) costs.\n')).toBe('1 2');
});

test('a telephone number below it is no demand', () => {
  expect(items('PRAYER\n\nPlaintiff asks for damages.\n\nLou Hart\nBar No. 12345\n(703) 555-0100\n')).toBe('');
});

test('no demand, no prayer', () => {
  expect(readComplaint('1. One thing.\n2. Another.\n').prayer).toBeNull();
});

test('demands that run on inside one sentence', () => {
  expect(
    reading(`1. One thing happened.

WHEREFORE, Plaintiff asks for the following: A. A declaration that the U.S.
code was broken; B.
Damages; and C. Costs.

JURY DEMAND
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    <prayer> WHEREFORE, Plaintiff asks for the following:
      A: A declaration that the U.S. code was broken;
      B: Damages; and
      C: Costs.
    # JURY DEMAND"
  `);
  expect(items('PRAYER\n\nPlaintiff asks that the Court award (1) damages; (2) interest; and (3) costs.')).toBe(
    '1 2 3',
  );
  expect(items('PRAYER\n\nPlaintiff asks for relief under Rule 65(a) and (b), and for costs.')).toBe('');
});

test('what stands below the last demand is no part of it', () => {
  expect(
    reading(`1. One thing happened.

WHEREFORE, Plaintiff prays for:

(a) damages, and

(b) such other relief as is just
and proper.

Plaintiff hereby demands a trial by jury on all issues so triable.

Ann Vale
Salem, Oregon
`),
  ).toMatchInlineSnapshot(`
    "¶ 1: One thing happened.
    <prayer> WHEREFORE, Plaintiff prays for:
      a: damages, and
      b: such other relief as is just and proper.
    <prayer> Plaintiff hereby demands a trial by jury on all issues so triable.
    <signature> Ann Vale Salem, Oregon"
  `);
});

test('a section of the same rank ends the prayer', () => {
  expect(
    reading(`I. The Parties to This Complaint

A. The Plaintiff(s)

Ann Vale lives here.

II. Relief

1. damages;
2. costs.

III. Certification and Closing

(1) It is not for an improper purpose; and (2) it is warranted by law.
`),
  ).toMatchInlineSnapshot(`
    "# I. The Parties to This Complaint
    ## A. The Plaintiff(s)
    <prose> Ann Vale lives here.
    # II. Relief
      1: damages;
      2: costs.
    # III. Certification and Closing
    <prose> (1) It is not for an improper purpose; and (2) it is warranted by law."
  `);
  expect(
    items(
      '# Prayer for Relief\n\n1. damages;\n2. costs.\n\n# Reservation of Rights\n\n(1) One right; (2) another; (3) a third.',
    ),
  ).toBe('1 2');
});
