import { expect, it } from 'vitest';
import { readCitations } from './citations.ts';
import { readPlaceholders } from './placeholders.ts';

const blanks = (text: string): string[] =>
  readPlaceholders(text, readCitations(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['On [DATE], [PLAINTIFF NAME] paid [AMOUNT].', ['[DATE]', '[PLAINTIFF NAME]', '[AMOUNT]']],
  ['a resident of [County/State]', ['[County/State]']],
  ['[insert the words that were spoken]', ['[insert the words that were spoken]']],
  ['on the [___] day of [●]', ['[___]', '[●]']],
  ['On ______, 2021, Tern signed.', ['______']],
  ['The amount is TBD.', ['TBD']],
  ['on XX/XX/2021 he paid $XX,XXX; see ¶ XX', ['XX/XX/2021', '$XX,XXX', '¶ XX']],
  ['{{client_name}} and <insert date>', ['{{client_name}}', '<insert date>']],
])('%s', (text, expected) => {
  expect(blanks(text)).toEqual(expected);
});

it.each([
  '“[t]he parties [sic] agree[d]”',
  'he wrote “[your] date [of hire] is [December 1]”',
  'Vale [Name redacted] and [REDACTED]',
  '[emphasis added]',
  '[ ] Yes [x] No',
  'account XXXXXXXX1234 and XXX-XX-1234',
  'Super Bowl XX',
  'Ann Vale [PLAINTIFF]',
  '____________________\nAnn Vale',
  'By: ____________________',
  'By: /s/ Ann Vale______',
  'Case No. __________',
  'Hale v. Oak, 591 U.S. ___ (2020)',
  '__bold__ and ___all___',
  'see [the map](https://tern.example/date)',
])('finds none in: %s', (text) => {
  expect(blanks(text)).toEqual([]);
});
