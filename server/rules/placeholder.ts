import type { Span } from '../text/span.ts';
import { isQuoted, scanner } from './scan.ts';
import type { Rule } from './rule.ts';

interface Blank extends Span {
  readonly kind: 'bracket' | 'blank' | 'mark';
}

const BRACKET = /\[([^[\]\n]{1,80})\](?![(:])/g;
const ALL_CAPITALS = /^[A-Z][A-Z0-9 ,.'’/&()-]{2,}$/;
/** What stands in brackets to be filled in, by its first words. */
const TO_FILL =
  /^(?:insert|enter|fill in|add|describe|specify|state|name|date|amount|address|city|county|number|title|month|day|year|plaintiff|defendant|exhibit|cite|citation|tbd|tbc|confirm|check|x{1,4}|_+|●|•)(?: (?:of|the|here|your|in|to|name|date|amount|number|facts?|address|city|county|and|or|a|an|[A-Z]+)){0,6}\b[\s.:?…]*$|^[_●•.…?\s]+$/i;
/** Capitals in brackets that are no blanks: what a publisher or a court put there. */
const SETTLED =
  /\b(?:SIC|REDACTED|SEALED?|PROPOSED|OMITTED|EMPHASIS|SIGNATURES?|PAGE|CORRECTED|UNDER SEAL|FILED|TRANSLATION|INTENTIONALLY|BLANK|CONTINUED|FOOTNOTES?|NOTE|NAME REMOVED|LOGO|IMAGE|FIGURE|PHOTO|TABLE|CAPTION|STAMP|SIGNED|ILLEGIBLE|HANDWRITTEN|EXCERPT|LETTERHEAD|JURY)\b/;
const LINE = /_{3,}/g;
const MARK = /\b(?:TBD|TBC|TODO|FIXME|CITE NEEDED|CITATION NEEDED|INSERT HERE|NOTE TO SELF|CHECK THIS|lorem ipsum|Lorem ipsum|PLACEHOLDER)\b|(?<=[$]|\b20)XX+\b/g;
/** A month or a similar word with XX where the day belongs. */
const MONTH_BLANK = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (XX?)\b/g;

const blanks = scanner(
  (words) => {
    const found: Blank[] = [];
    for (const match of words.matchAll(BRACKET)) {
      const inside = (match[1] as string).trim();
      if (SETTLED.test(inside.toUpperCase()) || isQuoted(words, match.index)) continue;
      if ((ALL_CAPITALS.test(inside) && /[A-Z]{3}/.test(inside)) || TO_FILL.test(inside)) {
        found.push({ kind: 'bracket', start: match.index, end: match.index + match[0].length });
      }
    }
    for (const match of words.matchAll(LINE)) {
      if (!/^\s*$/.test(words.replace(match[0], '')) && words[match.index - 1] !== '[') {
        found.push({ kind: 'blank', start: match.index, end: match.index + match[0].length });
      }
    }
    for (const match of words.matchAll(MARK)) found.push({ kind: 'mark', start: match.index, end: match.index + match[0].length });
    for (const match of words.matchAll(MONTH_BLANK)) {
      const end = match.index + match[0].length;
      found.push({ kind: 'mark', start: end - (match[1] as string).length, end });
    }
    return found.sort((a, b) => a.start - b.start);
  },
  ['contents', 'end', 'caption', 'signature', 'verification'],
);

/** Brackets to be filled, lines left blank, and notes to oneself. The blanks of caption and signature are filled by hand. */
export const placeholder: Rule = {
  id: 'placeholder',
  check({ complaint }) {
    return blanks(complaint).map(({ found, span, block }) => ({
      message: found.kind,
      values: { found: block.passage.text.slice(found.start, found.end) },
      span,
    }));
  },
};
