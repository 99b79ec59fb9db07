import { describe, expect, it } from 'vitest';
import { readCitations } from './citations.ts';
import type { Reference, ReferenceRange } from './reference-parts.ts';
import { readReferences } from './references.ts';

const range = ({ from, to }: ReferenceRange): string =>
  from.label + (from.item ?? '') + (to === null ? '' : `–${to.label}${to.item ?? ''}`);

function show(reference: Reference): string {
  const kind = reference.kind === 'paragraph' ? '' : `${reference.kind} `;
  const targets = reference.relative ?? reference.ranges.map(range).join(', ');
  const reach = reference.reach === 1 ? '' : ` ${reference.reach}`;
  const except = reference.except.length === 0 ? '' : ` but ${reference.except.map(range).join(', ')}`;
  return `${kind}${targets}${reach}${except}`;
}

const all = (text: string): Reference[] => readReferences(text, readCitations(text));
/** The references to this document, briefly. */
const own = (text: string): string[] =>
  all(text)
    .filter((found) => !found.foreign)
    .map(show);
/** The references to others. */
const foreign = (text: string): string[] =>
  all(text)
    .filter((found) => found.foreign)
    .map(show);

describe('numbered paragraphs', () => {
  it.each([
    ['See ¶ 12.', ['12']],
    ['See ¶¶ 12–15, 18 and 20, above.', ['12–15, 18, 20']],
    ['repeats paragraphs 1 through 47, inclusive, as if set forth', ['1–47']],
    ['repeats paragraphs 1 through and including 47', ['1–47']],
    ['as Paragraph 9(b) alleges', ['9(b)']],
    ['paragraphs 160(A)-(F) and 161', ['160(A)-(F), 161']],
    ['as alleged in ¶ 3.4, Tern knew', ['3.4']],
    ['Paragraphs “1” through “43”', ['1–43']],
    ['described in Pars. 1-5.', ['1–5']],
    ['paragraphs numbered 1 through 5', ['1–5']],
    ['paragraphs I through 12 of this complaint', ['1–12']],
    ['paragraph 1 through paragraph 9', ['1–9']],
    ['paragraphs one (1) through twelve (12)', ['1–12']],
    ['paragraphs 22A–22D', ['22A–22D']],
    ['Paragraphs 28, 30, 32, and 35 above', ['28, 30, 32, 35']],
    ['set forth in para-\n        graphs 19 through\n 22.', ['19–22']],
    ['allegations 1 through 20', ['1–20']],
    ['Paragraph 53, Tern did sell, as set forth in Paragraphs 17-34', ['53', '17–34']],
  ])('%s', (text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it('stops where the sentence goes on', () => {
    expect(own('As described in paragraph 12, 14 employees left.')).toEqual(['12']);
    expect(own('In paragraphs 12 and 14 other men are named.')).toEqual(['12']);
    expect(own('paragraph 9 to the extent that')).toEqual(['9']);
    expect(own('paragraph 12, 2,000 boxes')).toEqual(['12']);
  });

  it('takes exceptions out', () => {
    expect(own('incorporates paragraphs 1 through 47, except paragraph 9, as if')).toEqual(['1–47 but 9']);
    expect(own('incorporates ¶¶ 1-30, excluding ¶¶ 4–6')).toEqual(['1–30 but 4–6']);
  });

  it('gives the place of each number', () => {
    const text = 'See ¶¶ 12–15.';
    const found = all(text)[0] as Reference;
    expect(text.slice(found.start, found.end)).toBe('¶¶ 12–15');
    const { from, to } = found.ranges[0] as ReferenceRange;
    expect([text.slice(from.start, from.end), text.slice(to?.start, to?.end)]).toEqual(['12', '15']);
  });

  it('reads nothing where there is no number', () => {
    expect(all('In this paragraph I describe paragraphs generally; paragraph (b) of this section applies.')).toEqual(
      [],
    );
    expect(all('repeats paragraphs 1 through [__]')).toEqual([]);
  });
});

describe('the paragraphs of others', () => {
  it.each([
    'Smith Decl. ¶ 4',
    'Vale aff. ¶¶ 4, 6',
    'the Declaration of Ann Vale at ¶ 4',
    'paragraph 7 of the Agreement',
    'paragraph 7 of the parties’ 2019 Master Services Agreement',
    'Compl. ¶ 12',
    'paragraph 12 of the original Complaint',
    'Exhibit B ¶ 2',
    'Ex. 3, ¶ 9',
    'ECF No. 12 ¶ 5',
    'the Order at ¶ 7',
    'Section 4(a), paragraph 2',
    'Id. ¶ 9',
    'N.J. Const. art. VI, § 3, ¶ 2',
    'The Lease says: “Except as provided in Paragraph 9, the Tenant shall pay.”',
    'its paragraph 4',
  ])('%s', (text) => {
    expect(own(text).filter((found) => !found.startsWith('exhibit'))).toEqual([]);
  });

  it('knows them as such', () => {
    expect(foreign('See Smith Decl. ¶¶ 4–6; paragraph 7 of the Lease.')).toEqual(['4–6', '7']);
  });

  it('knows this complaint by its name', () => {
    expect(own('paragraphs 1 through 9 of this Complaint')).toEqual(['1–9']);
    expect(own('paragraphs 1 through 9 of the Complaint, and the Order')).toEqual(['1–9']);
    expect(own('paragraph 4 of the Factual Background')).toEqual(['4']);
    expect(own('Tern gave no notice (¶ 12).')).toEqual(['12']);
  });
});

describe('references without numbers', () => {
  it.each([
    ['Vale realleges all preceding paragraphs.', ['before']],
    ['Vale repeats each and every allegation set forth above.', ['before']],
    ['incorporates the foregoing allegations', ['before']],
    ['incorporates by reference each of the paragraphs above', ['before']],
    ['realleges all of the foregoing as though fully set forth', ['before']],
    ['incorporates every allegation in the preceding and subsequent paragraphs', ['before']],
    ['incorporates all other allegations of this Complaint', ['before']],
    ['as alleged in the preceding paragraph', ['previous']],
    ['as alleged in each preceding paragraph', ['before']],
    ['as alleged in the preceding three paragraphs', ['previous 3']],
    ['incorporates the foregoing allegations contained in paragraphs 1 through 9', ['1–9']],
    ['incorporates the above-referenced paragraphs', ['before']],
    ['the above and foregoing paragraphs', ['before']],
    ['each and every foregoing allegation', ['before']],
    ['incorporates the preceding paragraphs 1 through 9', ['1–9']],
    ['all preceding Counts', ['count before']],
  ])('%s', (text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it('leaves alone what refers to no paragraph', () => {
    expect(
      all(
        'As a result of the foregoing, Vale was harmed. The foregoing is true and correct. Prior allegations of theft were false.',
      ),
    ).toEqual([]);
  });
});

describe('counts, sections, exhibits, prayer', () => {
  it.each([
    ['as alleged in Count II', ['count II']],
    ['under Counts I through III and V', ['count I–III, V']],
    ['relief on the First Cause of Action', ['count First']],
    ['the First through Third Claims for Relief', ['count First–Third']],
    ['the second and fourth causes of action', ['count second, fourth']],
    ['see Section IV.B above', ['section IV.B']],
    ['attached as Exhibit A', ['exhibit A']],
    ['See Ex. 3 at 2.', ['exhibit 3']],
    ['Exhibits A-C and E', ['exhibit A–C, E']],
    ['Exhibit “A-1”', ['exhibit A-1']],
    ['paragraph C of the Prayer for Relief', ['prayer-item C']],
    ['Prayer for Relief, ¶ B', ['prayer-item B']],
  ])('%s', (text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it('leaves the statutes’ sections, patents’ claims and the rest alone', () => {
    expect(
      own('Section 5 of the FTC Act; claim 1 of the ’123 Patent; Count II of the Indictment; Ann Vale Decl., Ex. 4'),
    ).toEqual([]);
    expect(own('Count IV - 42 U.S.C. § 1983')).toEqual([]);
    expect(own('COUNT III\n(Breach of Contract)')).toEqual([]);
  });
});

it('knows which sentences incorporate', () => {
  const incorporates = (text: string) => all(text).map((found) => found.incorporates);
  expect(incorporates('Vale realleges paragraphs 1–9. As ¶ 4 says, Tern knew.')).toEqual([true, false]);
  expect(incorporates('Paragraphs 1–9 are incorporated as if set forth herein.')).toEqual([true]);
  expect(incorporates('Tern, incorporated in Delaware, is described in ¶ 4.')).toEqual([false]);
});

it('reads any text without failing and in linear time', () => {
  const began = performance.now();
  for (const piece of ['¶', '¶ 1, ', '1-', 'the foregoing ', '“', 'Exhibit A, ', 'first and ', 'of the ', '(a)'])
    all(piece.repeat(3_000));
  expect(performance.now() - began).toBeLessThan(4000);
});

it('a small word that opens a sentence owns no paragraph', () => {
  for (const text of ['As ¶ 2 says.', 'Under ¶ 2, he paid.', 'Since ¶ 2 is so, he owes.']) {
    expect(readReferences(text, []).map(({ foreign }) => foreign)).toEqual([false]);
  }
});

it('a soft hyphen inside a word hides no reference', () => {
  const text = 'See para\u00ADgraph 12 and the para\u00AD\ngraphs 3\u20135 above.';
  expect(readReferences(text, []).map(({ ranges }) => ranges.map(({ from }) => from.label))).toEqual([['12'], ['3']]);
});

it.each([
  ['paras 3-4 and pars 5–6', ['3–4', '5–6']],
  ['Paragraphs 1–5 supra, and 7–9 infra, are repeated.', ['1–5, 7–9']],
  ['Petitioner repeats paragraphs I through III.', ['I–III']],
])('reads %s', (text, expected) => {
  expect(own(text)).toEqual(expected);
});
