import { expect, it } from 'vitest';
import { readCitations } from './citations.ts';
import { readSentences } from './sentences.ts';

const sentences = (text: string): string[] =>
  readSentences(text, readCitations(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Tern Corp. hired Mr. Vale. He resigned.', ['Tern Corp. hired Mr. Vale.', 'He resigned.']],
  ['Vale sued Tern, Inc. The court agreed.', ['Vale sued Tern, Inc.', 'The court agreed.']],
  ['Tern, Inc. and Oak Co. Ltd. are competitors.', ['Tern, Inc. and Oak Co. Ltd. are competitors.']],
  ['It violates 15 U.S.C. § 1. Plaintiff was harmed.', ['It violates 15 U.S.C. § 1.', 'Plaintiff was harmed.']],
  [
    'See Hale v. Oak, 792 F.3d 1313 (11th Cir. 2015). Vale agrees.',
    ['See Hale v. Oak, 792 F.3d 1313 (11th Cir. 2015).', 'Vale agrees.'],
  ],
  ['J. R. Vale lives in Ohio. So does Ms. Reed.', ['J. R. Vale lives in Ohio.', 'So does Ms. Reed.']],
  ['He said: “I quit.” She left!  Why?', ['He said: “I quit.”', 'She left!', 'Why?']],
  ['29 U.S.C. § 201 et seq. Defendant paid $4.50.', ['29 U.S.C. § 201 et seq.', 'Defendant paid $4.50.']],
  ['1. Vale is a person.', ['1. Vale is a person.']],
  ['Broken over\nlines. It goes\n   on.', ['Broken over\nlines.', 'It goes\n   on.']],
  ['At 5 p.m. on Jan. 6, it opened.', ['At 5 p.m. on Jan. 6, it opened.']],
  ['It is Exhibit A. Vale signed it.', ['It is Exhibit A.', 'Vale signed it.']],
  ['', []],
  ['   ', []],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
