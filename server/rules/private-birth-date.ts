import type { Span } from '../text/span.ts';
import { scanner } from './scan.ts';
import type { Edit, Rule } from './rule.ts';

const MONTH =
  '(?:jan(?:uary|\\.)|feb(?:ruary|\\.)|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)|sept?(?:ember|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))';
const BORN = new RegExp(
  `\\b(?:(?:was|were|is) born(?: (?:in [A-Z]\\w+ )?on)?|born on|date of birth|birth ?date|d\\.o\\.b\\.|dob)[\\s:,]{1,4}(?:is |was |of |on )?(${MONTH}\\s+\\d{1,2},?\\s+((?:19|20)\\d{2})|\\d{1,2}[/-]\\d{1,2}[/-]((?:19|20)\\d{2}))`,
  'gi',
);

/** Who was born before this is dead, or the date is a computer's blank. */
const LONG_AGO = 1910;

interface Birth extends Span {
  readonly year: string;
}

const births = scanner(
  (words) =>
    [...words.matchAll(BORN)].map((match): Birth => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] as string).length, end, year: match[2] ?? match[3] ?? '' };
    }),
  [],
);

/** A date that the words before it call that of a birth, with day and month. The finding never holds it. */
export const privateBirthDate: Rule = {
  id: 'private-birth-date',
  check({ complaint, forum }) {
    // Texas protects minors alone: births of the last eighteen years of the complaint's time, by the latest year it names.
    const latest = Math.max(...complaint.blocks.flatMap((block) => block.facts.dates.map((date) => date.year ?? 0)), 0);
    return births(complaint)
      .filter(({ found }) => Number(found.year) > LONG_AGO)
      .filter(({ found }) => forum.place !== 'TX' || Number(found.year) > latest - 18)
      .map(({ found, span }) => ({
        message: forum.place === 'TX' ? 'texas' : 'found',
        span,
        fixes: [{ action: 'redact', edits: [yearAlone(complaint.source.text, span, found.year)] }],
      }));
  },
};

/** "on March 4, 1986" becomes "in 1986". */
function yearAlone(text: string, span: Span, year: string): Edit {
  const on = /\bon\s+$/.exec(text.slice(Math.max(0, span.start - 6), span.start));
  return on ? { span: { start: span.start - on[0].length, end: span.end }, text: `in ${year}` } : { span, text: year };
}
