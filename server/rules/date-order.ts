import type { DateMention } from '../syntax/dates.ts';
import type { Finding, Rule } from './rule.ts';
import { scanner } from './scan.ts';

/** A period "from A to B" whose end lies before its beginning. */
export const dateOrder: Rule = {
  id: 'date-order',
  check({ complaint }) {
    return reversed(complaint).map(({ found: { first, last }, block, span }): Finding => {
      const written = (date: DateMention): string =>
        block.passage.text.slice(date.start, date.end).replace(/\s+/g, ' ');
      return {
        message: 'range',
        values: { first: written(first), last: written(last) },
        span,
      };
    });
  },
};

const reversed = scanner(
  (text, { dates }) =>
    dates.flatMap((first, at) => {
      const last = dates[at + 1];
      if (!last || !/^,?\s+(?:to|through|until|and)\s+$/.test(text.slice(first.end, last.start))) return [];
      const before = text.slice(Math.max(0, first.start - 40), first.start);
      if (!/\b(?:from|between)\s+(?:on\s+|about\s+|approximately\s+|or\s+)*$/i.test(before)) return [];
      const [from, to] = [dayOf(first), dayOf(last)];
      return from === null || to === null || to >= from ? [] : [{ first, last, start: first.start, end: last.end }];
    }),
  ['caption', 'contents', 'heading', 'prayer', 'prayer-item', 'signature', 'verification', 'footnote', 'end'],
);

function dayOf({ year, month, day }: DateMention): number | null {
  return year === null || day === null ? null : Date.UTC(year, month - 1, day);
}
