import { expect, test } from 'vitest';
import { readComplaint } from './read.ts';
import { reading } from './fixture.ts';

const body = `FACTS

1. One thing happened.
2. Another thing happened.

PRAYER FOR RELIEF

A. Damages; and
B. Costs.

`;

const signature = (closing: string): string | null => {
  const text = body + closing;
  const span = readComplaint(text).signature?.span;
  return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : null;
};

test.each([
  ['a date', 'Dated: May 5, 2024\n\n/s/ Kay Lund\nKay Lund\n'],
  ['Respectfully submitted', 'Respectfully submitted,\n\nKAY LUND\nBar No. 12345\n'],
  ['a bare name', 'Kay Lund\nBar No. 12345\nAttorney for Plaintiff\n'],
  ['a name with its number', 'KAY LUND (P12345)\nAttorney for Plaintiff\n'],
  ["the party's name", 'ALMA REID\nBy her attorney,\n____________\nKay Lund\n'],
  ['Markdown', '## ATTORNEYS FOR THE PLAINTIFF\n\n**Kay Lund**\n'],
])('the closing begins with %s', (_, closing) => {
  expect(signature(closing)).toBe(closing.replace(/\s+/g, ' ').trim());
});

test.each([
  ['Dated: May 5, 2024          LUND LLP', 'May 5, 2024'],
  ['Dated: Brooklyn, New York\n       June 4, 2024', 'Brooklyn, New York June 4, 2024'],
  ['DATED this 3rd day of June, 2024.', 'this 3rd day of June, 2024'],
  ['Dated: ____________', null],
])('the date of %j', (line, date) => {
  expect(readComplaint(`${body}${line}\n\n/s/ Kay Lund\nAttorney for Plaintiff\n`).signature?.date).toBe(date);
});

test('a jury demand and a verification stand with the signature; exhibits end it all', () => {
  expect(
    reading(`${body}Respectfully submitted,

/s/ Kay Lund
Kay Lund, Attorney for Plaintiff

DEMAND FOR JURY TRIAL

Plaintiff demands a jury.

VERIFICATION

1. I am the plaintiff.
2. I have read the complaint.

EXHIBIT A

1. Services. The firm shall serve.
`),
  ).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: One thing happened.
    ¶ 2: Another thing happened.
    # PRAYER FOR RELIEF
      A: Damages; and
      B: Costs.
    <signature> Respectfully submitted, /s/ Kay Lund Kay Lund, Attorney for Plaintiff
    # DEMAND FOR JURY TRIAL
    <signature> Plaintiff demands a jury.
    # VERIFICATION
    <verification> 1. I am the plaintiff. 2. I have read the complaint.
    <end> EXHIBIT A 1. Services. The firm shall serve."
  `);
});

test('a date inside an allegation closes nothing', () => {
  expect(signature('')).toBeNull();
});
