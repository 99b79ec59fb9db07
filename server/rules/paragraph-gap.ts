import { isExtract } from './extract.ts';
import { breaksIn, glued } from './labels.ts';
import type { Finding, Rule } from './rule.ts';

/** Numbers skipped between one paragraph and the next. Numbers with letters or of different depth are left alone. */
export const paragraphGap: Rule = {
  id: 'paragraph-gap',
  check({ complaint }) {
    const { source } = complaint;
    return breaksIn(complaint).flatMap(({ before, paragraph, from, to, step }): Finding[] => {
      if (step !== 'gap') return [];
      const head = to.numbers.slice(0, -1);
      if (head.some((number, depth) => number !== from.numbers[depth])) return [];
      // A number that stands between the two in some other way (quoted, boxed) was left unread, not left out.
      const between = source.text.slice(before.marker.end, paragraph.marker.start);
      const named = (number: number): string => [...head, number].join('.');
      const first = (from.numbers.at(-1) ?? 0) + 1;
      const last = (to.numbers.at(-1) ?? 0) - 1;
      if (standsIn(between, named(first)) || standsIn(between, named(last))) return [];
      const lost = isExtract(complaint);
      if (lost && glued(complaint, before, paragraph, named(first))) return [];
      const several = lost ? 'several-lost' : 'several';
      const one = lost ? 'one-lost' : 'one';
      return [
        {
          message: first === last ? one : several,
          ...(lost && { atMost: 'hint' as const }),
          values: {
            missing: named(first),
            first: named(first),
            last: named(last),
            before: before.label,
            after: paragraph.label,
          },
          span: paragraph.labelSpan,
          related: [before.labelSpan],
        },
      ];
    });
  },
};

/** Whether a number stands at the beginning of a line, whatever is before it. */
function standsIn(text: string, number: string): boolean {
  return new RegExp(`^[^\\p{L}\\d\\n]{0,40}${number.replace(/\./g, '\\.')}(?![\\d-])`, 'mu').test(text);
}
