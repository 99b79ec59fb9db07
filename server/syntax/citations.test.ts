import { describe, expect, it } from 'vitest';
import { readCitations } from './citations.ts';

/** Each citation of the text as `kind: words as written → usual spelling`. */
function read(text: string): string[] {
  return readCitations(text).map(
    (found) => `${found.kind}: ${text.slice(found.start, found.end).replace(/\s+/g, ' ')} → ${found.normal}`,
  );
}

describe('statutes and regulations', () => {
  it.each([
    ['This Court has jurisdiction under 28 U.S.C. § 1331.', 'statute: 28 U.S.C. § 1331 → 28 U.S.C. § 1331'],
    [
      'See 28 U.S.C. §§ 1331, 1343 and 1367(a).',
      'statute: 28 U.S.C. §§ 1331, 1343 and 1367(a) → 28 U.S.C. §§ 1331, 1343, 1367(a)',
    ],
    ['under 42 USC § 2000e-3(a), as amended', 'statute: 42 USC § 2000e-3(a) → 42 U.S.C. § 2000e-3(a)'],
    ['the Act, 29 U.S.C. § 201 et seq. Defendant', 'statute: 29 U.S.C. § 201 et seq. → 29 U.S.C. § 201 et seq.'],
    ['28 U.S.C. §§ 2201-2202', 'statute: 28 U.S.C. §§ 2201-2202 → 28 U.S.C. §§ 2201–2202'],
    ['15 U.S.C. § 45(a), (n)', 'statute: 15 U.S.C. § 45(a), (n) → 15 U.S.C. § 45(a), (n)'],
    [
      'Title 28, United States Code, Section 1331',
      'statute: Title 28, United States Code, Section 1331 → 28 U.S.C. § 1331',
    ],
    ['12 C.F.R. pt. 1024', 'regulation: 12 C.F.R. pt. 1024 → 12 C.F.R. pt. 1024'],
    ['chapter 19.86 RCW', 'statute: chapter 19.86 RCW → ch. 19.86 RCW'],
    ['RCW 19.86.020.', 'statute: RCW 19.86.020 → RCW 19.86.020'],
    ['California Labor Code section 226.7', 'statute: California Labor Code section 226.7 → Cal. Lab. Code § 226.7'],
    ['Labor Code §2699 et seq.', 'statute: Labor Code §2699 et seq. → Lab. Code § 2699 et seq.'],
    ['M.G.L. c. 93A, § 9', 'statute: M.G.L. c. 93A, § 9 → M.G.L. ch. 93A, § 9'],
    ['815 ILCS 505/2', 'statute: 815 ILCS 505/2 → 815 ILCS 505/2'],
    ['CPLR 3016(b)', 'statute: CPLR 3016(b) → N.Y. C.P.L.R. 3016(b)'],
    ['Fla. Stat. § 501.204 (2020)', 'statute: Fla. Stat. § 501.204 (2020) → Fla. Stat. § 501.204'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads what a hard wrap broke', () => {
    expect(read('in violation of 28\n        U.S.C. §\n        1331 and of')).toEqual([
      'statute: 28 U.S.C. § 1331 → 28 U.S.C. § 1331',
    ]);
  });

  it('does not take the title of the next citation for a section', () => {
    expect(read('28 U.S.C. §§ 1331, 42 U.S.C. § 1983')).toHaveLength(2);
  });
});

describe('rules, constitutions and the rest', () => {
  it.each([
    ['Federal Rule of Civil Procedure 65', 'rule: Federal Rule of Civil Procedure 65 → Fed. R. Civ. P. 65'],
    [
      'Rule 9(b) of the Federal Rules of Civil Procedure',
      'rule: Rule 9(b) of the Federal Rules of Civil Procedure → Fed. R. Civ. P. 9(b)',
    ],
    ['as Rule 12(b)(6) requires', 'rule: Rule 12(b)(6) → Rule 12(b)(6)'],
    ['LCR 10(e)', 'rule: LCR 10(e) → LCR 10(e)'],
    [
      'the Fifth and Fourteenth Amendments',
      'constitution: Fifth and Fourteenth Amendments → U.S. Const. amends. V, XIV',
    ],
    ['U.S. Const. amend. XIV, § 1', 'constitution: U.S. Const. amend. XIV, § 1 → U.S. Const. amend. XIV, § 1'],
    ['N.J. Const. art. VI, § 3, ¶ 2', 'constitution: N.J. Const. art. VI, § 3, ¶ 2 → N.J. Const. art. VI, § 3, ¶ 2'],
    [
      'Article I, Section 8 of the United States Constitution',
      'constitution: Article I, Section 8 of the United States Constitution → U.S. Const. art. I, § 8',
    ],
    ['Pub. L. 117-263', 'session-law: Pub. L. 117-263 → Pub. L. No. 117-263'],
    [
      'Restatement (Second) of Torts § 402A',
      'restatement: Restatement (Second) of Torts § 402A → Restatement (Second) of Torts § 402A',
    ],
    ['UCC § 2-207', 'uniform-code: UCC § 2-207 → U.C.C. § 2-207'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('leaves the amendment of a contract alone', () => {
    expect(read('the Second Amendment to the Lease')).toEqual([]);
  });

  it('leaves prose and money alone', () => {
    expect(read('Apartment 12 A. Smith paid $15 U.S. 3 times; see Rule 7 of the house.')).toEqual([]);
  });
});

describe('cases', () => {
  it.each([
    [
      'See Marlow v. Tern Corp., 550 U.S. 544, 570 (2007).',
      'case: Marlow v. Tern Corp., 550 U.S. 544, 570 (2007) → 550 U.S. 544',
    ],
    [
      'dismissed. Hale v. Oak Cnty. Sheriff’s Office, 792 F.3d 1313, 1321 (11th Cir. 2015)',
      'case: Hale v. Oak Cnty. Sheriff’s Office, 792 F.3d 1313, 1321 (11th Cir. 2015) → 792 F.3d 1313',
    ],
    [
      'In re Fern Holdings, Inc., 105 Wn.2d 778, 719 P.2d 531 (1986)',
      'case: In re Fern Holdings, Inc., 105 Wn.2d 778, 719 P.2d 531 (1986) → 105 Wn.2d 778',
    ],
    [
      'Smith v. Jones, No. 2:24-cv-00123-JLR, 2024 WL 123456 (W.D. Wash. Jan. 5, 2024)',
      'case: Smith v. Jones, No. 2:24-cv-00123-JLR, 2024 WL 123456 (W.D. Wash. Jan. 5, 2024) → 2024 WL 123456',
    ],
    ['Smith v. Jones (2007) 41 Cal.4th 23', 'case: Smith v. Jones (2007) 41 Cal.4th 23 → 41 Cal. 4th 23'],
    ['Marlow, 550 U.S. at 570', 'short-case: Marlow, 550 U.S. at 570 → 550 U.S. at 570'],
    ['Reed v. Bay, 2015-Ohio-1234, ¶ 12', 'case: Reed v. Bay, 2015-Ohio-1234, ¶ 12 → 2015-Ohio-1234'],
    ['Id. at 570', 'id: Id. at 570 → Id. at 570'],
    ['related to Case No. 2:24-cv-00123-JLR', 'docket: Case No. 2:24-cv-00123-JLR → No. 2:24-cv-00123-JLR'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('names the parts', () => {
    expect(readCitations('Hale v. Oak Cnty., 792 F.3d 1313, 1321 (11th Cir. 2015)')[0]?.parts).toEqual({
      title: '792',
      source: 'F.3d',
      page: '1313',
      pin: '1321',
      name: 'Hale v. Oak Cnty.',
      court: '11th Cir.',
      year: 2015,
    });
  });
});

describe('slips of form', () => {
  const slips = (text: string) =>
    readCitations(text).flatMap((found) => found.slips.map((slip) => `${slip.kind}: ${slip.better}`));

  it('notes a missing section sign, an unusual reporter and a missing year', () => {
    expect(slips('under 28 U.S.C. 1331')).toEqual(['section-sign: § ']);
    expect(slips('Hale v. Oak, 792 F.3rd 1313 (9th Cir. 2015)')).toEqual(['reporter: F.3d']);
    expect(slips('Hale v. Oak, 792 F.3d 1313.')).toEqual(['year: ']);
  });

  it('is content with what is usual', () => {
    expect(
      slips('RCW 19.86.020; 28 U.S.C. § 1331; Hale v. Oak, 792 F. 3d 1313 (9th Cir. 2015); Marlow, 550 U.S. at 570'),
    ).toEqual([]);
  });
});

it('reads any text without failing and in linear time', () => {
  const began = performance.now();
  for (const piece of ['9', '(a)', '1 ', 'U.', 'v. ', '§', '1-', 'Id. ', 'A. ']) readCitations(piece.repeat(5_000));
  expect(performance.now() - began).toBeLessThan(4000);
});
