import { describe, expect, test } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { applyEdits } from '../text/edits.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { looksFiled } from './filed.ts';
import { formatMarkers } from './format.ts';
import { insertAbove, insertBelow, newParagraphAtEnd } from './insert.ts';
import { moveDown, moveUp } from './move.ts';
import { pasteNumbered } from './paste.ts';
import { referencesNaming, remove } from './remove.ts';
import { renameExhibit, renameNumber, renameTerm } from './rename.ts';
import { renumber } from './renumber.ts';
import { mergeWithNext, split } from './split.ts';

/** A complaint with these lines for its body, a blank line between them. */
function complaintOf(...body: string[]): string {
  return [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF ALASKA',
    'NORTHERN KILN LLC,\n                    Plaintiff,\n          v.\nHARBOR CLAY INC.,\n                    Defendant.',
    'COMPLAINT',
    'FACTS',
    ...body,
    'PRAYER FOR RELIEF',
    'WHEREFORE, Plaintiff requests:',
    'A. Damages.',
    'Respectfully submitted,\n\n/s/ Ada Quill\nAttorney for Plaintiff',
    '',
  ].join('\n\n');
}

/** The body after the operation, its lines as they were given; or why it was refused. */
function after(
  body: readonly string[],
  operation: (complaint: ReturnType<typeof readComplaint>) => Outcome,
): string[] | string {
  const text = complaintOf(...body);
  const outcome = operation(readComplaint(text));
  if (isRefusal(outcome)) return outcome.refused;
  const result = applyEdits(text, outcome.edits);
  const from = text.indexOf(body[0] as string);
  return result.slice(from, result.indexOf('\n\nPRAYER FOR RELIEF')).split('\n\n');
}

const BODY = [
  '1. Kiln makes tiles.',
  '2. Clay sells clay.',
  '3. They met in May.',
  'COUNT I\nBREACH OF CONTRACT',
  '4. Kiln repeats paragraphs 1 through 3.',
  '5. Clay broke the promise described in paragraph 2.',
];

describe('insert', () => {
  test('below: the rest follow, with their references', () => {
    expect(after(BODY, (complaint) => insertBelow(complaint, 0, 'New.'))).toEqual([
      '1. Kiln makes tiles.',
      '2. New.',
      '3. Clay sells clay.',
      '4. They met in May.',
      'COUNT I\nBREACH OF CONTRACT',
      '5. Kiln repeats paragraphs 1 through 4.',
      '6. Clay broke the promise described in paragraph 3.',
    ]);
  });

  test('behind a range’s last paragraph is outside the range', () => {
    expect(after(BODY, (complaint) => insertBelow(complaint, 2, 'New.'))).toContain(
      '5. Kiln repeats paragraphs 1 through 3.',
    );
  });

  test('above a range’s first paragraph is outside the range', () => {
    expect(after(BODY, (complaint) => insertAbove(complaint, 0, 'New.'))).toContain(
      '5. Kiln repeats paragraphs 2 through 4.',
    );
  });

  test('above the first under a heading stays under the heading', () => {
    const result = after(BODY, (complaint) => insertAbove(complaint, 3, 'New.'));
    expect(result.slice(3, 6)).toEqual([
      'COUNT I\nBREACH OF CONTRACT',
      '4. New.',
      '5. Kiln repeats paragraphs 1 through 3.',
    ]);
  });

  test('keeps gaps, and numbers that no paragraph has stay so', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '5. Kiln fired five tiles, see paragraph 4.',
      '6. Kiln fired six tiles, see paragraphs 1-2 and 5.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.'))).toEqual([
      '1. Kiln fired one tiles.',
      '2. New.',
      '3. Kiln fired two tiles.',
      '6. Kiln fired five tiles, see paragraph 5.',
      '7. Kiln fired six tiles, see paragraphs 1-3 and 6.',
    ]);
  });

  test('the cursor stands where the words go', () => {
    const text = complaintOf(...BODY);
    const outcome = insertBelow(readComplaint(text), 4);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    const result = applyEdits(text, outcome.edits);
    expect(result.slice(0, outcome.cursor).endsWith('in paragraph 2.\n\n6. ')).toBe(true);
  });

  test('numbers with a point are counted within their section', () => {
    const body = [
      'I. PARTIES',
      '1.1 Kiln is a company.',
      '1.2 Clay is a company.',
      'II. FACTS',
      '2.1 They met.',
      '2.2 Clay denies paragraphs 1.1 and 1.2.',
      '2.3 They parted.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.'))).toEqual([
      'I. PARTIES',
      '1.1 Kiln is a company.',
      '1.2 New.',
      '1.3 Clay is a company.',
      'II. FACTS',
      '2.1 They met.',
      '2.2 Clay denies paragraphs 1.1 and 1.3.',
      '2.3 They parted.',
    ]);
  });

  test('behind 12A comes 12B, and 13 stays', () => {
    const body = [
      '11. Kiln fired one tiles.',
      '12. Kiln fired two tiles.',
      '12A. Kiln fired two and a half tiles.',
      '13. Kiln fired three tiles, see paragraph 12A.',
      '14. Kiln fired four tiles.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 1, 'New.'))).toEqual([
      '11. Kiln fired one tiles.',
      '12. Kiln fired two tiles.',
      '12A. New.',
      '12B. Kiln fired two and a half tiles.',
      '13. Kiln fired three tiles, see paragraph 12B.',
      '14. Kiln fired four tiles.',
    ]);
  });

  test('sub-items and other writings’ paragraphs stay', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles:\n    (a) this;\n    (b) that.',
      '3. Clay denies paragraph 2(b) and Smith Decl. ¶ 2.',
      '4. Clay signed paragraph 2 of the Agreement.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.')).slice(-2)).toEqual([
      '4. Clay denies paragraph 3(b) and Smith Decl. ¶ 2.',
      '5. Clay signed paragraph 2 of the Agreement.',
    ]);
  });

  test('bold Markdown numbers are set as the others', () => {
    const body = ['**1.** Kiln makes tiles.', '**2.** Clay sells clay, as **¶ 1** says.', '**3.** They met.'];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.')).slice(0, 3)).toEqual([
      '**1.** Kiln makes tiles.',
      '**2.** New.',
      '**3.** Clay sells clay, as **¶ 1** says.',
    ]);
  });

  test('where each count begins at 1, only that count is renumbered', () => {
    const body = [
      'COUNT I\nBREACH OF CONTRACT',
      '1. Kiln makes tiles.',
      '2. Clay sold clay.',
      'COUNT II\nNEGLIGENCE',
      '1. Clay owed care.',
      '2. Clay took none.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.')).slice(-2)).toEqual([
      '1. Clay owed care.',
      '2. Clay took none.',
    ]);
  });

  test('a number that stands twice is refused only where a reference to it would change', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '3. Kiln fired three tiles.',
      '3. Kiln fired three again tiles.',
      '4. Clay denies paragraph 3.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.'))).toMatch(/2 paragraphs have that number/);
    expect(after(body, (complaint) => insertBelow(complaint, 4, 'New.'))).toContain('5. New.');
  });

  test('paragraphs counted in words are refused', () => {
    const body = ['FIRST: Kiln makes tiles.', 'SECOND: Clay sells clay.', 'THIRD: They met.', 'FOURTH: They parted.'];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.'))).toMatch(/counted in words/);
  });

  test('numbers that run on inside a line', () => {
    const body = [
      '1. Clay knew of the lease. ………… 2. Clay meant to end it.………….3. Kiln lost its shop, as ¶ 2 shows.',
      '4. Kiln sues.',
    ];
    expect(after(body, (complaint) => insertBelow(complaint, 0, 'New.'))).toEqual([
      '1. Clay knew of the lease. …………',
      '2. New.',
      '3. Clay meant to end it.………….4. Kiln lost its shop, as ¶ 3 shows.',
      '5. Kiln sues.',
    ]);
  });
});

describe('Enter at the end of a paragraph', () => {
  test('starts the next one, in the document’s own line ends', () => {
    const text = complaintOf(...BODY).replace(/\n/g, '\r\n');
    const outcome = newParagraphAtEnd(readComplaint(text), text.indexOf('in May.') + 7);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    const result = applyEdits(text, outcome.edits);
    expect(result).toContain('3. They met in May.\r\n\r\n4. \r\n\r\nCOUNT I');
    expect(result).toContain('\r\n\r\n6. Clay broke');
    expect(result.slice(0, outcome.cursor).endsWith('\r\n4. ')).toBe(true);
  });

  test('does nothing of its own inside a paragraph or a heading', () => {
    const text = complaintOf(...BODY);
    for (const place of ['They met', 'FACTS', 'COUNT I']) {
      expect(newParagraphAtEnd(readComplaint(text), text.indexOf(place) + 4)).toHaveProperty('refused');
    }
  });
});

describe('move', () => {
  test('up past a neighbour: words change places, references follow', () => {
    expect(after(BODY, (complaint) => moveUp(complaint, 1))).toEqual([
      '1. Clay sells clay.',
      '2. Kiln makes tiles.',
      '3. They met in May.',
      'COUNT I\nBREACH OF CONTRACT',
      '4. Kiln repeats paragraphs 2 through 3.',
      '5. Clay broke the promise described in paragraph 1.',
    ]);
  });

  test('a moved paragraph’s own references move with it', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Clay denies paragraph 3.',
      '3. Kiln fired three tiles, see paragraph 2.',
      '4. Kiln fired four tiles.',
    ];
    expect(after(body, (complaint) => moveDown(complaint, 1))).toEqual([
      '1. Kiln fired one tiles.',
      '2. Kiln fired three tiles, see paragraph 3.',
      '3. Clay denies paragraph 2.',
      '4. Kiln fired four tiles.',
    ]);
  });

  test('up past a heading, into the part before', () => {
    expect(after(BODY, (complaint) => moveUp(complaint, 3)).slice(2)).toEqual([
      '3. They met in May.',
      '4. Kiln repeats paragraphs 1 through 3.',
      'COUNT I\nBREACH OF CONTRACT',
      '5. Clay broke the promise described in paragraph 2.',
    ]);
  });

  test('down past a heading, into the part behind', () => {
    expect(after(BODY, (complaint) => moveDown(complaint, 2)).slice(1, 4)).toEqual([
      '2. Clay sells clay.',
      'COUNT I\nBREACH OF CONTRACT',
      '3. They met in May.',
    ]);
  });

  test('the cursor goes along', () => {
    const text = complaintOf(...BODY);
    for (const [outcome, words] of [
      [moveUp(readComplaint(text), 1), 'Clay sells clay.'],
      [moveDown(readComplaint(text), 0), 'Kiln makes tiles.'],
      [moveUp(readComplaint(text), 3), 'Kiln repeats paragraphs'],
      [moveDown(readComplaint(text), 2), 'They met in May.'],
    ] as const) {
      if (isRefusal(outcome)) throw new Error(outcome.refused);
      expect(applyEdits(text, outcome.edits).slice(outcome.cursor).startsWith(words)).toBe(true);
    }
  });

  test('unnumbered words under the heading stay there', () => {
    const body = [
      '1. Kiln makes tiles.',
      '2. Clay sold clay.',
      'COUNT I\nBREACH OF CONTRACT',
      'Kiln repeats what it said above.',
      '3. Clay owed care.',
      '4. Clay took none.',
    ];
    expect(after(body, (complaint) => moveUp(complaint, 2)).slice(1, 5)).toEqual([
      '2. Clay sold clay.',
      '3. Clay owed care.',
      'COUNT I\nBREACH OF CONTRACT',
      'Kiln repeats what it said above.',
    ]);
    expect(after(body, (complaint) => moveDown(complaint, 1)).slice(1, 4)).toEqual([
      'COUNT I\nBREACH OF CONTRACT',
      'Kiln repeats what it said above.',
      '2. Clay sold clay.',
    ]);
  });

  test('between counts that are each counted from 1', () => {
    const body = [
      'COUNT I\nBREACH OF CONTRACT',
      '1. Kiln makes tiles.',
      '2. Clay sold clay.',
      'COUNT II\nNEGLIGENCE',
      '1. Clay owed care.',
      '2. Clay took none.',
      '3. Kiln was harmed.',
    ];
    expect(after(body, (complaint) => moveUp(complaint, 2))).toEqual([
      'COUNT I\nBREACH OF CONTRACT',
      '1. Kiln makes tiles.',
      '2. Clay sold clay.',
      '3. Clay owed care.',
      'COUNT II\nNEGLIGENCE',
      '1. Clay took none.',
      '2. Kiln was harmed.',
    ]);
  });
});

describe('split and merge', () => {
  test('a range that ended with the paragraph ends with its second half', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles. It sold two tiles.',
      '3. Clay denies paragraphs 1-2 and 3.',
    ];
    const text = complaintOf(...body);
    expect(after(body, (complaint) => split(complaint, text.indexOf(' It sold two')))).toEqual([
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '3. It sold two tiles.',
      '4. Clay denies paragraphs 1-3 and 4.',
    ]);
  });

  test('merging joins the words; a range of the two becomes one number', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '3. Kiln fired three tiles.',
      '4. Clay denies paragraphs 2 through 3.',
    ];
    expect(after(body, (complaint) => mergeWithNext(complaint, 1))).toEqual([
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles. Kiln fired three tiles.',
      '3. Clay denies paragraphs 2.',
    ]);
  });

  test('not across a heading', () => {
    expect(after(BODY, (complaint) => mergeWithNext(complaint, 2))).toBe(
      'A heading stands between paragraphs 3 and 4.',
    );
  });
});

describe('delete', () => {
  test('a range shrinks; what follows moves up', () => {
    expect(after(BODY, (complaint) => remove(complaint, 2))).toEqual([
      '1. Kiln makes tiles.',
      '2. Clay sells clay.',
      'COUNT I\nBREACH OF CONTRACT',
      '3. Kiln repeats paragraphs 1 through 2.',
      '4. Clay broke the promise described in paragraph 2.',
    ]);
  });

  test('a reference to it alone refuses, or gets a blank once the drafter agreed', () => {
    expect(after(BODY, (complaint) => remove(complaint, 1))).toMatch(/refers to paragraph 2 alone/);
    const result = after(BODY, (complaint) => remove(complaint, 1, { blank: true })) as string[];
    expect(result.at(-1)).toBe('4. Clay broke the promise described in paragraph [__].');
  });

  test('the references that name it', () => {
    const complaint = readComplaint(complaintOf(...BODY));
    const naming = (ordinal: number): number => {
      const paragraph = complaint.paragraphs[ordinal];
      return paragraph ? referencesNaming(complaint, paragraph).length : -1;
    };
    expect([0, 1, 2, 3].map(naming)).toEqual([1, 1, 1, 0]);
  });
});

describe('renumber', () => {
  const FAULTY = [
    '1. Kiln fired one tiles.',
    '2. Kiln fired two tiles.',
    '2. Kiln fired two again tiles.',
    '5. Kiln fired five tiles.',
    '6. Clay denies paragraphs 1 and 5.',
  ];

  test('repairs gaps and duplicates when asked to', () => {
    expect(after(FAULTY, (complaint) => renumber(complaint, { repair: true }))).toEqual([
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '3. Kiln fired two again tiles.',
      '4. Kiln fired five tiles.',
      '5. Clay denies paragraphs 1 and 4.',
    ]);
  });

  test('else keeps gaps and counts on from a duplicate', () => {
    expect(after(FAULTY, (complaint) => renumber(complaint))).toEqual([
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '3. Kiln fired two again tiles.',
      '6. Kiln fired five tiles.',
      '7. Clay denies paragraphs 1 and 6.',
    ]);
  });

  test('from a paragraph on', () => {
    const body = [
      '1. Kiln came.',
      '3. Kiln fired tiles.',
      '4. Clay dug.',
      '6. Kiln sold tiles.',
      '7. Clay left the town.',
    ];
    expect(after(body, (complaint) => renumber(complaint, { from: 2, repair: true }))).toEqual([
      '1. Kiln came.',
      '3. Kiln fired tiles.',
      '4. Clay dug.',
      '5. Kiln sold tiles.',
      '6. Clay left the town.',
    ]);
  });

  test('a selection that would take an outside number is refused', () => {
    const body = [
      '1. Kiln fired one tiles.',
      '2. Kiln fired two tiles.',
      '2. Kiln fired two again tiles.',
      '3. Kiln fired three tiles.',
    ];
    expect(after(body, (complaint) => renumber(complaint, { from: 2, to: 2 }))).toMatch(/outside the selection/);
  });

  test('counts that begin at 1 on purpose keep doing so', () => {
    const body = [
      'COUNT I\nBREACH OF CONTRACT',
      '1. Kiln makes tiles.',
      '3. Clay sold clay.',
      '4. Clay left.',
      'COUNT II\nNEGLIGENCE',
      '1. Clay owed care.',
      '2. Clay took none.',
    ];
    expect(after(body, (complaint) => renumber(complaint, { repair: true }))).toEqual([
      'COUNT I\nBREACH OF CONTRACT',
      '1. Kiln makes tiles.',
      '2. Clay sold clay.',
      '3. Clay left.',
      'COUNT II\nNEGLIGENCE',
      '1. Clay owed care.',
      '2. Clay took none.',
    ]);
  });
});

describe('rename', () => {
  test('a number, with its references', () => {
    const body = ['1. Kiln came.', '2. Kiln fired tiles.', '4. Clay dug.', '5. Clay left, as paragraph 4 says.'];
    expect(after(body, (complaint) => renameNumber(complaint, 2, '3'))).toEqual([
      '1. Kiln came.',
      '2. Kiln fired tiles.',
      '3. Clay dug.',
      '5. Clay left, as paragraph 3 says.',
    ]);
    expect(after(body, (complaint) => renameNumber(complaint, 2, '2'))).toMatch(/would be out of order/);
    expect(after(body, (complaint) => renameNumber(complaint, 2, '999'))).toMatch(/would not be read/);
  });

  test('a number that does not fit is counted on from', () => {
    const body = ['1. Kiln came.', '2. Kiln fired tiles.', '3. Clay dug.', '4. Clay left, as paragraphs 1-3 say.'];
    expect(after(body, (complaint) => renameNumber(complaint, 1, '3'))).toEqual([
      '1. Kiln came.',
      '3. Kiln fired tiles.',
      '4. Clay dug.',
      '5. Clay left, as paragraphs 1-4 say.',
    ]);
  });

  test('an exhibit’s letter', () => {
    const body = ['1. The lease is Exhibit A.', '2. The bill is Exhibit B. See Ex. A at 2.'];
    expect(after(body, (complaint) => renameExhibit(complaint, 'A', 'C'))).toEqual([
      '1. The lease is Exhibit C.',
      '2. The bill is Exhibit B. See Ex. C at 2.',
    ]);
    expect(after(body, (complaint) => renameExhibit(complaint, 'A', 'B'))).toMatch(/there already/);
  });

  test('a defined term, but not the name that it stands for', () => {
    const body = [
      '1. Plaintiff Kiln Works LLC (“Kiln”) makes tiles.',
      '2. Kiln’s tiles are good. Kilns are hot.',
      '3. Kiln Works LLC sued.',
    ];
    expect(after(body, (complaint) => renameTerm(complaint, 'Kiln', 'Tiler'))).toEqual([
      '1. Plaintiff Kiln Works LLC (“Tiler”) makes tiles.',
      '2. Tiler’s tiles are good. Kilns are hot.',
      '3. Kiln Works LLC sued.',
    ]);
  });
});

test('pasted numbered text joins the sequence, its own references with it', () => {
  const text = complaintOf(...BODY);
  const offset = text.indexOf('2. Clay sells') - 1;
  expect(
    after(BODY, (complaint) => pasteNumbered(complaint, offset, '7) New.\n8) Newer, see paragraph 7.\n')).slice(0, 4),
  ).toEqual(['1. Kiln makes tiles.', '2. New.', '3. Newer, see paragraph 2.', '4. Clay sells clay.']);
});

test('formatting sets the numbers alike and leaves the words', () => {
  const body = [
    '1. Kiln fired one tiles.',
    '2) Kiln fired two  tiles.',
    '3.  Kiln fired three tiles.',
    '4. Kiln fired four tiles.',
  ];
  expect(after(body, formatMarkers)).toEqual([
    '1. Kiln fired one tiles.',
    '2. Kiln fired two  tiles.',
    '3. Kiln fired three tiles.',
    '4. Kiln fired four tiles.',
  ]);
});

test('a docket stamp says that the pleading is filed', () => {
  expect(looksFiled('Case 2:21-cv-00099 Document 1 Filed 01/11/21 Page 2 of 9')).toBe(true);
  expect(looksFiled('NYSCEF DOC. NO. 2')).toBe(true);
  expect(looksFiled('Electronically FILED by Superior Court')).toBe(true);
  expect(looksFiled(complaintOf(...BODY))).toBe(false);
  expect(looksFiled(complaintOf('1. Kiln electronically filed its claim in Case No. 21-cv-9.'))).toBe(false);
});
