import type { Span } from '../text/span.ts';
import { isExtract } from './extract.ts';
import { scanner } from './scan.ts';
import type { Finding, Rule } from './rule.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const IN_WORDS = new RegExp(
  `\\b(${MONTHS.join('|')})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+((?:19|20)\\d{2}))?(?![\\d:,.]*\\d)`,
  'g',
);
/** Figures are read as dates only where both the month's and the day's place leave no other reading. */
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/-])/g;

interface Impossible extends Span {
  readonly message: string;
  readonly values: Finding['values'];
}

const impossible = scanner((words) => {
  const found: Impossible[] = [];
  for (const match of words.matchAll(IN_WORDS)) {
    const month = MONTHS.indexOf(match[1] as string) + 1;
    const day = Number(match[2]);
    const year = match[3] ? Number(match[3]) : null;
    // "May 40 workers", "March 45": without a year only a day that could be meant as one.
    if (year === null && (day > 31 || day === 0)) continue;
    const judged = judge(month, day, year, match[0]);
    if (
      judged &&
      !/^[^.]{0,12}\[sic\]/i.test(words.slice(match.index + match[0].length, match.index + match[0].length + 20))
    ) {
      found.push({ ...judged, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of words.matchAll(IN_FIGURES)) {
    const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    // Day and month may stand the other way round.
    if (month > 12 && day >= 1 && day <= 12 && month <= 31) continue;
    const judged = judge(month, day, year, match[0]);
    if (judged) found.push({ ...judged, start: match.index, end: match.index + match[0].length });
  }
  return found;
});

function judge(
  month: number,
  day: number,
  year: number | null,
  written: string,
): Pick<Impossible, 'message' | 'values'> | null {
  const date = written.replace(/\s+/g, ' ');
  if (month < 1 || month > 12) return { message: 'month', values: { date, number: month } };
  const days = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
  if (day >= 1 && day <= days) return null;
  const name = MONTHS[month - 1] ?? '';
  if (month === 2 && day === 29 && year !== null) return { message: 'leap', values: { date, year } };
  return { message: 'day', values: { date, month: name, days } };
}

/** A date that no calendar has. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  check({ complaint }) {
    return impossible(complaint).map(({ found, span }) => ({
      message: found.message,
      values: found.values,
      span,
      // Figures may have been misread.
      ...(isExtract(complaint) && { atMost: 'information' as const }),
    }));
  },
};
