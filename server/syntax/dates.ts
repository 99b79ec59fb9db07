import type { Span } from '../text/span.ts';
import { numberWord } from './ordinals.ts';

/** A date in words or figures as it stands in one block of text. */
export interface DateMention extends Span {
  /** Null where the text does not say it: "on March 5". */
  readonly year: number | null;
  /** 1 for January. */
  readonly month: number;
  /** Null where the text gives month and year alone. */
  readonly day: number | null;
  /** 0 for Sunday, where the text names the weekday. */
  readonly weekday: number | null;
  /** No calendar has it: February 30, a thirteenth month, February 29 of a common year. */
  readonly impossible: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MONTH =
  '(?<month>(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)';
const WEEKDAY =
  '(?:(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\.),?\\s+)?';
const YEAR = '(?<year>(?:1[6-9]|20)\\d\\d)(?![\\p{L}\\d])';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const BEGIN = '(?<![\\p{L}\\d/.-])';

/** "Sunday, January 10, 2021", "Jan. 6, 2021", "March 5", with the second day of "January 6–7, 2021". */
const MONTH_FIRST = new RegExp(
  `${BEGIN}${WEEKDAY}${MONTH}\\s+${DAY}(?![\\p{L}\\d])(?:(?<joint>\\s*[–-]\\s*|\\s+and\\s+|\\s+(?:to|through)\\s+)(?<last>\\d{1,2})(?![\\p{L}\\d:/]))?(?:(?:,\\s*|\\s+)(?:of\\s+)?${YEAR})?`,
  'gu',
);
/** "10 January 2021", "the 3rd day of March, 2020", "third day of May 2020". */
const DAY_FIRST = new RegExp(
  `${BEGIN}${WEEKDAY}(?:(?<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth)(?=\\s+day)|${DAY})\\s+(?:day\\s+of\\s+|of\\s+)?${MONTH},?\\s+${YEAR}`,
  'gu',
);
/** "January 2021", "January of 2021". */
const MONTH_AND_YEAR = new RegExp(`${BEGIN}${MONTH},?\\s+(?:of\\s+)?${YEAR}`, 'gu');
/** "1/6/2021", "1-6-2021", "1/6/21". */
const FIGURES =
  /(?<![\p{L}\d/.:-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>(?<year>(?:1[6-9]|20)\d\d|\d\d)(?![\p{L}\d/-])/gu;
/** "2021-01-06". */
const ISO = /(?<![\p{L}\d/.:-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d/-])/gu;

/** The dates in a block's text, in order and without overlap. Never throws; its time is linear in the text. */
export function readDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(MONTH_FIRST)) found.push(...monthFirst(match));
  for (const match of text.matchAll(DAY_FIRST)) {
    const { month = '', day, word, weekday, year } = groups(match);
    const number = day === undefined ? numberWord(word ?? '') : Number(day);
    found.push(mention(match.index, match[0], Number(year), monthOf(month), number, weekdayOf(weekday)));
  }
  for (const match of text.matchAll(MONTH_AND_YEAR)) {
    const { month = '', year } = groups(match);
    found.push(mention(match.index, match[0], Number(year), monthOf(month), null, null));
  }
  for (const match of text.matchAll(FIGURES)) {
    const { first, second, year = '' } = groups(match);
    const [a, b] = [Number(first), Number(second)];
    // Where the first cannot be a month and the second can, the writer put the day first.
    const dayFirst = a > 12 && b <= 12;
    if (a > 12 && b > 12 && year.length === 2) continue;
    found.push(mention(match.index, match[0], fullYear(year), dayFirst ? b : a, dayFirst ? a : b, null));
  }
  for (const match of text.matchAll(ISO)) {
    const { year, month, day } = groups(match);
    found.push(mention(match.index, match[0], Number(year), Number(month), Number(day), null));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

const groups = (match: RegExpMatchArray): Record<string, string | undefined> => match.groups ?? {};

/** "January 6–7, 2021" is two dates, the second of them "7, 2021". */
function monthFirst(match: RegExpExecArray): DateMention[] {
  const { month = '', day, joint = '', last, year, weekday } = groups(match);
  const number = year === undefined ? null : Number(year);
  const which = monthOf(month);
  if (last === undefined) return [mention(match.index, match[0], number, which, Number(day), weekdayOf(weekday))];
  const cut = match[0].lastIndexOf(last, year === undefined ? undefined : match[0].length - year.length - 1);
  const first = match[0].slice(0, cut - joint.length);
  return [
    mention(match.index, first, number, which, Number(day), weekdayOf(weekday)),
    mention(match.index + cut, match[0].slice(cut), number, which, Number(last), null),
  ];
}

function mention(
  start: number,
  written: string,
  year: number | null,
  month: number,
  day: number | null,
  weekday: number | null,
): DateMention {
  const most = DAYS_IN_MONTH[month - 1] ?? 0;
  const leapDay = month === 2 && day === 29 && year !== null && !isLeapYear(year);
  const impossible = most === 0 || leapDay || (day !== null && (day < 1 || day > most));
  return { start, end: start + written.length, year, month, day, weekday, impossible };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const weekdayOf = (word: string | undefined): number | null =>
  word === undefined ? null : WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());

/** Two figures are the year nearest to a pleading's time: 21 is 2021, 68 is 1968. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= 49 ? 2000 + year : 1900 + year;
}
