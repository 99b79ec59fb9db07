import { expect, test } from 'vitest';
import { resolveReferences } from './links.ts';
import { readComplaint } from './read.ts';
import { reading } from './fixture.ts';

const labels = (text: string): string =>
  readComplaint(text)
    .paragraphs.map(({ label }) => label)
    .join(' ');

test.each([
  ['dots', '1. He sued.\n2. She paid.\n3. They left.'],
  ['parentheses', '1) He sued.\n2) She paid.\n3) They left.'],
  ['both', '(1) He sued.\n(2) She paid.\n(3) They left.'],
  ['pilcrows', '¶ 1. He sued.\n¶ 2. She paid.\n¶ 3. They left.'],
  ['brackets', '[1] He sued.\n[2] She paid.\n[3] They left.'],
  ['bold', '**1.** He sued.\n**2.** She paid.\n**3.** They left.'],
  ['escaped', '1\\. He sued.\n2\\. She paid.\n3\\. They left.'],
  ['no space', '1.He sued.\n2.She paid.\n3.They left.'],
  ['alone on their lines', '1.\n\nHe sued.\n\n2.\n\nShe paid.\n\n3.\n\nThey left.'],
  ['mixed', '1. He sued.\n**2.** She paid.\n[3] They left.'],
  ['a dash', '1- He sued.\n2- She paid.\n3- They left.'],
  ['a dot inside the parenthesis', '(1.) He sued.\n(2.) She paid.\n(3.) They left.'],
  ['the word', 'Paragraph 1. He sued.\nParagraph 2. She paid.\nParagraph 3. They left.'],
  ['a bullet before them', '- 1. He sued.\n- 2. She paid.\n- 3. They left.'],
  ['an l for a 1', 'l. He sued.\n2. She paid.\n3. They left.'],
])('numbers written with %s', (_, text) => {
  expect(labels(text)).toBe('1 2 3');
});

test('the Washington style counts by part', () => {
  expect(labels('I. PARTIES\n\n1.1 He sued.\n1.2 She paid.\n\nII. FACTS\n\n2.1 They met.\n2.2 They spoke.')).toBe(
    '1.1 1.2 2.1 2.2',
  );
});

test('numbers in words', () => {
  expect(labels('FIRST: He sued.\n\nSECOND: She paid.\n\nTHIRD: They left.')).toBe('FIRST SECOND THIRD');
});

test('letters behind a number are further paragraphs', () => {
  expect(labels('21. One.\n22. Two.\n22A. Three.\n22B. Four.\n23. Five.')).toBe('21 22 22A 22B 23');
});

test('a gap and a repeat are kept, to be reported', () => {
  expect(labels('1. One.\n2. Two.\n2. Again two.\n3. Three.\n6. Six.\n7. Seven.')).toBe('1 2 2 3 6 7');
});

test('numbers run on inside a line behind a dotted leader', () => {
  expect(
    reading(`COUNT THREE

50. Amber knew of the contracts and of Finch's customers …………… 51. Amber intentionally broke them off. …….52. Finch will lose its trade.
53. Finch has no other remedy.
`),
  ).toMatchInlineSnapshot(`
    "# COUNT THREE [COUNT THREE |  | - | 50 51 52 53]
    ¶ 50: Amber knew of the contracts and of Finch's customers ……………
    ¶ 51: Amber intentionally broke them off. …….
    ¶ 52: Finch will lose its trade.
    ¶ 53: Finch has no other remedy."
  `);
});

test('each count may begin at 1 again', () => {
  expect(
    labels('COUNT I\nNegligence\n\n1. One.\n2. Two.\n3. Three.\n\nCOUNT II\nBattery\n\n1. One again.\n2. Two again.'),
  ).toBe('1 2 3 1 2');
});

test('dates, sections and figures at the start of a line number nothing', () => {
  expect(
    labels(`1. The parties met on May
12, 2023, and again in June
2023. They agreed to pay
1.5 million dollars under 28 U.S.C. §
1332. No one paid.
2. He sued.
3. She answered.`),
  ).toBe('1 2 3');
});

test('a list inside an allegation is the allegation', () => {
  expect(
    reading(`TERMS

1. They agreed.

2. The terms were:

   1. he would pay;

   2. she would deliver; and

   3. either might end it.

3. The letter said:

"1. The bank shall lend.
2. The borrower shall repay.
3. Time is of the essence."

4. He did not pay.
`),
  ).toMatchInlineSnapshot(`
    "# TERMS
    ¶ 1: They agreed.
    ¶ 2: The terms were: 1. he would pay; 2. she would deliver; and 3. either might end it. {1 2 3}
    ¶ 3: The letter said: "1. The bank shall lend. 2. The borrower shall repay. 3. Time is of the essence." {2 3}
    ¶ 4: He did not pay."
  `);
});

test('the prayer may carry the count on, and the jury demand behind it', () => {
  expect(
    reading(`1. One thing.
2. Another thing.

PRAYER FOR RELIEF

Plaintiff requests:

3. damages;
4. costs; and
5. interest.

JURY DEMAND

6. Plaintiff demands a jury.
`),
  ).toMatchInlineSnapshot(
    `
    "¶ 1: One thing.
    ¶ 2: Another thing.
    # PRAYER FOR RELIEF
    <prayer> Plaintiff requests:
      3: damages;
      4: costs; and
      5: interest.
    # JURY DEMAND
    ¶ 6: Plaintiff demands a jury."
  `,
  );
});

test('an excerpt may begin anywhere', () => {
  expect(labels('47. He sued.\n48. She paid.\n49. They left.')).toBe('47 48 49');
});

test('the label, its punctuation and the words have their own places', () => {
  const text = 'FACTS\n\n**12.**  He sued.\n\n**13.**  She paid.\n';
  const [first] = readComplaint(text).paragraphs;
  expect(text.slice(first?.labelSpan.start, first?.labelSpan.end)).toBe('12');
  expect(text.slice(first?.marker.start, first?.marker.end)).toBe('**12.**  ');
  expect(first?.passage.text).toBe('He sued.');
  expect(text.slice(first?.span.start, first?.span.end)).toBe('**12.**  He sued.');
});

test('a word processor that numbered each part by itself', () => {
  expect(
    labels(
      'PARTIES\n\n1. He lives here now.\n2. She lives there now.\n\nJURISDICTION\n\n1. It lies here.\n\nFACTS\n\n1. They met.\n2. They spoke.',
    ),
  ).toBe('1 2 1 1 2');
});

test("a page's number before that of the paragraph", () => {
  expect(labels('1. He sued her.\n\n2. She paid him, as\n14 3. They left.\n\n4. They came back.')).toBe('1 2 3 4');
});

test('Roman numerals that count paragraphs', () => {
  expect(
    reading(`PETITION

NOW INTO COURT comes petitioner, Ann Vale, who respectfully represents:

I.

Made defendant herein is Tern LLC, a company of this Parish.

II.

On May 1, petitioner walked there.

III.

Tern dropped a plank on petitioner.

WHEREFORE, petitioner prays for damages.
`),
  ).toMatchInlineSnapshot(`
    "<caption> PETITION
    <prose> NOW INTO COURT comes petitioner, Ann Vale, who respectfully represents:
    ¶ I: Made defendant herein is Tern LLC, a company of this Parish.
    ¶ II: On May 1, petitioner walked there.
    ¶ III: Tern dropped a plank on petitioner.
    <prayer> WHEREFORE, petitioner prays for damages."
  `);
});

test('Roman numerals above headings count parts', () => {
  expect(labels('I.\n\nPARTIES\n\nAnn Vale lives in Salem, and has done so.\n\nII.\n\nFACTS\n\nThey met.')).toBe('');
});

test('numbers that head parts only count no paragraphs', () => {
  expect(
    reading(`II. Basis for Jurisdiction

1. The Plaintiff(s)

The plaintiff, (name) ____, is a citizen of ____.

2. The Amount in Controversy

It is ____.
`),
  ).toMatchInlineSnapshot(`
    "# II. Basis for Jurisdiction
    <prose> 1. The Plaintiff(s) The plaintiff, (name) ____, is a citizen of ____.
    <prose> 2. The Amount in Controversy It is ____."
  `);
});

test('a reference in Roman numerals is to paragraphs only where they bear such', () => {
  const own = (text: string): number =>
    resolveReferences(readComplaint(text)).filter(({ foreign, paragraphs }) => !foreign && paragraphs.length > 0)
      .length;
  const said = 'Ann Vale repeats paragraphs I through II of all these facts.';
  expect(
    own(`I.\n\nAnn Vale lives here, in Salem.\n\nII.\n\nTern is a company of this Parish.\n\nIII.\n\n${said}`),
  ).toBe(1);
  expect(own(`1. Ann Vale lives here.\n\n2. Tern is a company.\n\n3. ${said}`)).toBe(0);
});

test('short paragraphs behind a bare title are no part of the caption', () => {
  expect(labels('COMPLAINT\n\nAnn Vale alleges:\n\n1\\. Ann lives here.\n\n2\\. Tern sold it.\n')).toBe('1 2');
});
