import type { Span } from '../text/span.ts';
import { isQuoted, scanner } from './scan.ts';
import type { Rule } from './rule.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAY = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/i;

interface Wrong extends Span {
  readonly right: string;
  readonly found: string;
  readonly date: string;
}

const wrong = scanner((words, facts) =>
  facts.dates.flatMap((date): Wrong[] => {
    const { year, month, day, weekday } = date;
    if (year === null || day === null || weekday === null || isQuoted(words, date.start)) return [];
    const calendar = new Date(Date.UTC(year, month - 1, day));
    if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDay() === weekday) return [];
    const written = words.slice(date.start, date.end);
    const word = WEEKDAY.exec(written);
    if (!word) return [];
    const start = date.start + word.index;
    return [
      {
        start,
        end: start + word[0].length,
        right: WEEKDAYS[calendar.getUTCDay()] ?? '',
        found: word[0],
        date: written
          .replace(word[0], '')
          .replace(/\s+/g, ' ')
          .replace(/^[ ,]{1,3}|[ ,]{1,3}$/g, ''),
      },
    ];
  }),
);

/** A weekday that is not that of its date. */
export const weekdayDate: Rule = {
  id: 'weekday-date',
  check({ complaint }) {
    return wrong(complaint).map(({ found, span }) => ({
      message: 'wrong',
      values: { date: found.date, right: found.right, found: found.found },
      span,
      fixes: [
        {
          action: 'weekday',
          edits: [{ span, text: found.found === found.found.toUpperCase() ? found.right.toUpperCase() : found.right }],
        },
      ],
    }));
  },
};
