import { byWords } from '../model/by-words.ts';
import type { Complaint } from '../model/complaint.ts';
import type { DateMention } from '../syntax/dates.ts';
import type { Finding, Rule } from './rule.ts';
import { scanner } from './scan.ts';
import { spanInDocument } from '../text/passage.ts';

/** A period "from A to B" whose end lies before its beginning, and a day that is told as past and comes after the signing. */
export const dateOrder: Rule = {
  id: 'date-order',
  check({ complaint }) {
    const ranges = reversed(complaint).map(({ found: { first, last }, block, span }): Finding => {
      const written = (date: DateMention): string =>
        block.passage.text.slice(date.start, date.end).replace(/\s+/g, ' ');
      return {
        message: 'range',
        values: { first: written(first), last: written(last) },
        span,
      };
    });
    return [...ranges, ...toCome(complaint)];
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

/** What makes of a day to come no slip: a term, a deadline, a plan. */
const OF_PLANS =
  /\b(?:will|shall|would|may|must|scheduled|due|expires?|deadline|until|through|to begin|set for|effective)\b/i;

const DATED = /\b(?:dated?|executed(?: on)?)[\s:]{1,12}(?:this\s)?$/i;

const latestDay = byWords(({ facts }) =>
  facts.dates.reduce((latest, date) => Math.max(latest, dayOf(date) ?? latest), -Infinity),
);

/** Days with which a sentence begins, and of which it tells as past, though the paper is signed before them. */
function toCome({ blocks, paragraphs, source }: Complaint): Finding[] {
  const signings = blocks.flatMap(({ kind, facts, passage }) =>
    kind === 'signature'
      ? facts.dates.filter(({ start }) => DATED.test(passage.text.slice(Math.max(0, start - 30), start)))
      : [],
  );
  const days = signings.flatMap((date) => dayOf(date) ?? []);
  const limit = Math.max(...days);
  if (days.length === 0) return [];
  const later = paragraphs.filter((paragraph) => latestDay(paragraph) > limit);
  return later.flatMap(({ passage, facts }): Finding[] =>
    facts.sentences.flatMap((sentence): Finding[] => {
      const [date] = facts.dates.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const day = date && dayOf(date);
      if (!date || day === null || day === undefined || day <= limit) return [];
      const words = passage.text.slice(date.end, sentence.end);
      if (!/^(?:On|On or about|In)\s+$/.test(passage.text.slice(sentence.start, date.start)) || OF_PLANS.test(words))
        return [];
      const span = spanInDocument(passage, date);
      return [
        { message: 'future', values: { date: source.text.slice(span.start, span.end).replace(/\s+/g, ' ') }, span },
      ];
    }),
  );
}
