import { spanInDocument } from '../text/passage.ts';
import type { DateMention } from '../syntax/dates.ts';
import type { Finding, Rule } from './rule.ts';

/** A period "from A to B" whose end lies before its beginning. */
export const dateOrder: Rule = {
  id: 'date-order',
  check({ complaint }) {
    return complaint.blocks.flatMap((block): Finding[] => {
      if (block.kind !== 'paragraph' && block.kind !== 'prose') return [];
      const { text } = block.passage;
      return block.facts.dates.flatMap((first, at): Finding[] => {
        const last = block.facts.dates[at + 1];
        if (!last || !/^,?\s+(?:to|through|until|and)\s+$/.test(text.slice(first.end, last.start))) return [];
        if (
          !/\b(?:from|between)\s+(?:on\s+|about\s+|approximately\s+|or\s+)*$/i.test(
            text.slice(Math.max(0, first.start - 40), first.start),
          )
        )
          return [];
        const [from, to] = [dayOf(first), dayOf(last)];
        if (from === null || to === null || to >= from) return [];
        const written = ({ start, end }: DateMention): string => text.slice(start, end).replace(/\s+/g, ' ');
        return [
          {
            message: 'range',
            values: { first: written(first), last: written(last) },
            span: spanInDocument(block.passage, { start: first.start, end: last.end }),
          },
        ];
      });
    });
  },
};

function dayOf({ year, month, day }: DateMention): number | null {
  return year === null || day === null ? null : Date.UTC(year, month - 1, day);
}
