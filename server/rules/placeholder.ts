import { factBlanks } from '../syntax/fact-blank.ts';
import type { Span } from '../text/span.ts';
import { isQuoted, scanner } from './scan.ts';
import type { Rule } from './rule.ts';

interface Blank extends Span {
  readonly kind: 'bracket' | 'blank' | 'mark';
}

const BRACKET = /\[([^[\]]{1,120})\](?![(:])/g;
/** Two words of capitals or more: one word alone may be a short name that the text defines. */
const CAPITALS = /^[A-Z][A-Z0-9 ,.'’/&()-]+$/;
const ONE_WORD =
  /^(?:DATE|NAME|AMOUNT|ADDRESS|CITY|COUNTY|STATE|STREET|FIRM|TELEPHONE|E-MAIL|EMAIL|PHONE|FACTS?|NUMBER|TITLE|MONTH|DAY|YEAR|RELIEF|BASIS|DESCRIBE|INSERT|PLACE|TIME|COURT|DISTRICT|COMPANY|EVENTS?|MEMBER|INITIALS|AGENCY|DEFENDANT|PLAINTIFF|QUESTIONS|EXCLUSIONS|RECIPIENT|MEANS|INJURY|SPEAKER)$/;
/** Parties in brackets behind a name are its definition. */
const BEHIND_NAME = /[A-Z][\w.,-]{0,20} $/;
/** What stands in brackets to be filled in, by its first words. */
const TO_FILL =
  /^(?:insert|enter|fill in|add|describe|specify|state|name|date|amount|address|city|county|number|title|month|day|year|plaintiff|defendant|exhibit|cite|citation|tbd|tbc|confirm|check)(?: (?:of|the|here|your|in|to|name|date|amount|number|facts?|address|city|county|and|or|an?|purchase|filing|service)){0,6}[\s.:?…]*$|^(?:insert|enter|fill in|describe|specify) \S|^[_●•.…?\s]+$/i;
/** Alternatives to choose from: "[County/State]", "[a letter from the carrier/dealer/police]". */
const CHOICE =
  /^(?:county|state|city|district|name|date|he|she|they|him|her|them|his|is|are|was|were|and|or|yes|no|amount|address|month|year)(?:\s?\/\s?(?:county|state|city|district|name|date|he|she|they|him|her|them|hers|his|is|are|was|were|and|or|yes|no|amount|address|month|year))+$|^\p{L}[^/\d]{1,60}\/[^/\d]{3,40}\/\D{3,60}$/iu;
/** Capitals in brackets that are no blanks: what a publisher or a court put there. */
const SETTLED =
  /\b(?:SIC|REDACTED|SEALED?|PROPOSED|OMITTED|EMPHASIS|SIGNATURES?|PAGE|CORRECTED|UNDER SEAL|FILED|TRANSLATION|INTENTIONALLY|BLANK|CONTINUED|FOOTNOTES?|NOTE|NAME REMOVED|LOGO|IMAGE|FIGURE|PHOTO|TABLE|CAPTION|STAMP|SIGNED|ILLEGIBLE|HANDWRITTEN|EXCERPT|LETTERHEAD|JURY)\b/;
/** A line to write on, alone between words: not a rule, and not the volume or page that a reporter has yet to give ("592 U.S. ___"). */
const LINE =
  /(?<=^|[\s$(“"])(?<!\b(?:U\.S\.|S\. Ct\.|F\.\dd|F\.4th|L\. Ed\. 2d)\s)_{3,}(?!\s+(?:U\.S\.|S\. Ct\.|F\.\dd|F\.4th|day of _))(?=$|[\s,.;:)”"])/g;
/** "this ___ day of ___, 20__" is filled when the paper is signed. */
const SIGNING = /\bday of _+/;
const MARK =
  /\b(?:TBD|TBC|TODO|FIXME|CITE NEEDED|CITATION NEEDED|INSERT HERE|NOTE TO SELF|CHECK THIS|lorem ipsum|Lorem ipsum|PLACEHOLDER)\b|(?<=\$|\b20)X{2,}\b/g;
/** A month or a similar word with XX where the day belongs. */
const MONTH_BLANK =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (XX?)\b/g;

const blanks = scanner(
  (words) => {
    const found: Blank[] = [];
    const facts = factBlanks(words);
    for (const { start, end } of facts) found.push({ kind: 'bracket', start, end });
    for (const match of words.matchAll(BRACKET)) {
      if (facts.some(({ start }) => start === match.index)) continue;
      const inside = (match[1] as string).trim();
      if (SETTLED.test(inside.toUpperCase()) || isQuoted(words, match.index)) continue;
      const party =
        /^(?:PLAINTIFF|DEFENDANT)$/.test(inside) &&
        BEHIND_NAME.test(words.slice(Math.max(0, match.index - 24), match.index));
      if (
        !party &&
        ((CAPITALS.test(inside) && /[A-Z]{3}/.test(inside) && /[ /]/.test(inside)) ||
          ONE_WORD.test(inside) ||
          CHOICE.test(inside) ||
          TO_FILL.test(inside))
      ) {
        found.push({ kind: 'bracket', start: match.index, end: match.index + match[0].length });
      }
    }
    for (const match of words.matchAll(LINE)) {
      const alone = words.replaceAll('_', '').trim() === '';
      const inSigning = SIGNING.test(words.slice(Math.max(0, match.index - 12), match.index + match[0].length));
      if (!alone && !inSigning) {
        found.push({ kind: 'blank', start: match.index, end: match.index + match[0].length });
      }
    }
    for (const match of words.matchAll(MARK))
      found.push({ kind: 'mark', start: match.index, end: match.index + match[0].length });
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
      values: { found: block.passage.text.slice(found.start, found.end).replace(/\s+/g, ' ') },
      span,
    }));
  },
};
