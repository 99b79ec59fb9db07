import { expect, it } from 'vitest';
import { readDates } from './dates.ts';

const WEEKDAY = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const read = (text: string): string[] =>
  readDates(text).map(
    ({ year, month, day, weekday, impossible }) =>
      `${year ?? '?'}-${month}-${day ?? '?'}${weekday === null ? '' : ` ${WEEKDAY[weekday]}`}${impossible ? ' impossible' : ''}`,
  );

it.each([
  ['On January 10, 2021, Tern left.', ['2021-1-10']],
  ['Sunday, January 10, 2021', ['2021-1-10 Sunday']],
  ['on or about Jan. 6, 2021', ['2021-1-6']],
  ['10 January 2021', ['2021-1-10']],
  ['the 3rd day of March, 2020', ['2020-3-3']],
  ['this third day of May 2020', ['2020-5-3']],
  ['March 3rd, 2020', ['2020-3-3']],
  ['1/6/2021 and 01/06/21', ['2021-1-6', '2021-1-6']],
  ['2021-01-06', ['2021-1-6']],
  ['in January 2021', ['2021-1-?']],
  ['on March 5', ['?-3-5']],
  ['January 6–7, 2021', ['2021-1-6', '2021-1-7']],
  ['January\n     10,\n  2021', ['2021-1-10']],
  ['February 30, 2021', ['2021-2-30 impossible']],
  ['February 29, 2021; February 29, 2020', ['2021-2-29 impossible', '2020-2-29']],
  ['13/32/2021', ['2021-13-32 impossible']],
  ['25/12/2021', ['2021-12-25']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('reads no dates in other figures and words', () => {
  expect(
    read('It may 5 times march 10 miles; 24/7; 9/11; https://tern.example/2025/03/14/x; Case 2-21-cv; 555-12-3456'),
  ).toEqual([]);
});

it('gives the place of each', () => {
  const text = 'from January 6 and 7, 2021';
  expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['January 6', '7, 2021']);
});
