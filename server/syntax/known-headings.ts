import { trimmedEnd } from '../text/trim.ts';

/** What a heading's own words say that it heads. */
export type HeadingRole = 'section' | 'claims' | 'prayer' | 'jury-demand' | 'verification';

const SECTION = new RegExp(
  `^(?:the )?(?:${[
    '(?:preliminary|introductory) (?:statement|allegations)',
    'introduction(?: and .{3,40})?',
    '(?:nature|summary|overview) of (?:the |this )?(?:action|case|lawsuit|claims?|complaint)',
    'summary of (?:the )?(?:facts|allegations)',
    '(?:the )?part(?:y|ies)(?: and (?:relevant )?(?:non-?parties|jurisdiction|others))?',
    '(?:the )?part(?:y|ies) to this (?:complaint|action|lawsuit|case)',
    '(?:the )?(?:plaintiff|defendant)\\(s\\)?',
    'basis (?:for|of) jurisdiction',
    'certification and closing',
    '(?:the )?(?:named )?(?:plaintiffs?|defendants?)(?: and (?:the )?(?:plaintiffs?|defendants?))?',
    '(?:relevant )?(?:non-?parties|third parties)',
    '(?:the )?(?:part(?:y|ies)|jurisdiction|venue)(?:,? (?:and |& ?)?(?:the )?(?:part(?:y|ies)|jurisdiction|venue)){1,2}',
    '(?:subject[- ]matter )?jurisdiction(?:,? (?:and |& ?)?venue)?(?: allegations)?',
    '(?:statement of )?jurisdiction',
    'jurisdiction, venue,? and .{3,60}',
    'venue(?: and jurisdiction)?',
    '(?:intra-?district|divisional) assignment',
    '(?:common |general |factual |background |relevant |material |substantive |operative )?(?:factual )?(?:allegations|background|facts)(?: of fact)?(?: common to all (?:counts|claims|causes of action))?:?',
    '(?:allegations|facts) (?:common to|applicable to|relevant to|giving rise to|in support|supporting) .{3,50}',
    'statement of (?:the )?(?:facts|case|claims?|jurisdiction)',
    'factual (?:and procedural )?background',
    'procedural (?:background|history)',
    'class (?:action )?allegations',
    'class (?:definitions?|representation.{0,30})',
    '(?:collective|representative) action allegations',
    'conditions precedent(?: to .{3,40})?',
    '(?:exhaustion of )?administrative (?:remedies|exhaustion|prerequisites|procedures)',
    'exhaustion of .{3,40}',
    '(?:consumer )?injury',
    'irreparable (?:harm|injury)',
    'damages',
    'tolling.{0,50}',
    'standing',
    'definitions',
    '(?:interstate )?(?:trade and )?commerce',
    'relevant markets?',
    'choice of law',
    'punitive damages',
    'reservation of rights',
    "attorneys?[’']?s? fees(?: and costs)?",
  ].join('|')})$`,
  'i',
);
const CLAIMS =
  /^(?:(?:the |plaintiffs?[’']?s? )?(?:causes? of action|claims?|cla[a-z™]{1,3}s|counts?)(?: for relief)?(?: and .{3,40})?|legal claims|claims asserted|statement of claims?|first through [a-z]+ claims.{0,20})$/i;
const PRAYER =
  /^(?:-?\d{1,2}-?)?(?:prayers?(?: for .{3,90})?|(?:the )?relief|(?:damages and )?relief (?:sought|requested|demanded)|(?:request|demand|conclusion and request|conclusion and prayer)s? for (?:relief|judgment|damages)(?: and .{3,40})?|requested relief|ad damnum(?: clause)?|remedies and relief sought|wherefore clause|prayer and .{3,40})$/i;
const JURY =
  /^(?:(?:demand|request) for (?:a )?(?:jury trial|trial by jury|jury)|jury (?:trial )?(?:demand(?:ed)?|request(?:ed)?)|demands? (?:a )?(?:jury trial|trial by jury)(?: by jury)?|trial by jury(?: demanded)?)$/i;
const VERIFICATION = /^(?:verification(?:s| of .{3,60}| and .{3,40})?|(?:affidavit|declaration) of verification)$/i;

/** What a line's words head, where they are words that head a part of nearly every complaint; null otherwise. Numerals are dropped. */
export function knownHeading(words: string): HeadingRole | null {
  if (words.length > 120 || words.length < 4) return null;
  const bare = trimmedEnd(words.replace(/^[(“"]+/, ''), ' .:)”"*').replace(/(?<=[A-Za-z])\d{1,2}$/, '');
  if (VERIFICATION.test(bare)) return 'verification';
  if (JURY.test(bare)) return 'jury-demand';
  if (PRAYER.test(bare)) return 'prayer';
  if (CLAIMS.test(bare)) return 'claims';
  return SECTION.test(bare) ? 'section' : null;
}
