import { expect, test } from 'vitest';
import { readComplaint } from './read.ts';
import { reading } from './fixture.ts';

const notes = (text: string): string[] =>
  readComplaint(text).footnotes.map((note) => note.passage.text.replace(/\s+/g, ' ').trim());

test('Markdown footnotes', () => {
  const text = '# Facts\n\n1. He sued.[^1]\n\n[^1]: In the county court,\nnot the city court.\n\n2. She paid.\n';
  expect(notes(text)).toEqual(['In the county court, not the city court.']);
  expect(reading(text)).toMatchInlineSnapshot(`
    "# Facts
    ¶ 1: He sued.[^1]
    ¶ 2: She paid."
  `);
});

const page = `FACTS

     1.   The parties signed an agreement.1 It was long, and it was
sent to all


1 The agreement is attached as Exhibit A.
2
  So is the letter, which bears no date.

                       1
\fof the partners.2

     2.   Vance took the mill.
`;

test('notes at the foot of a page, though the paragraph goes on on the next', () => {
  expect(notes(page)).toEqual(['The agreement is attached as Exhibit A.', 'So is the letter, which bears no date.']);
  expect(reading(page)).toMatchInlineSnapshot(`
    "# FACTS
    ¶ 1: The parties signed an agreement.1 It was long, and it was sent to all of the partners.2
    ¶ 2: Vance took the mill."
  `);
});

test('no mark in the text, no footnote', () => {
  expect(notes(page.replace('agreement.1', 'agreement.'))).toEqual([]);
});
