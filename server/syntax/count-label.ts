import { countValue } from './ordinals.ts';

/** The counting part of a claim's heading. Offsets are into the words that were read. */
export interface CountLabel {
  /** As written: "COUNT III", "FIRST CLAIM FOR RELIEF". */
  readonly label: string;
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
}

const NOUN = 'cause(?:s)? of action|claim(?:s)? for relief|counts?|claims?|cla[a-z]?m|causes?';
const ORDINAL =
  '(?:twenty|thirty|forty|fifty)[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nin[a-z]{0,2}teenth|forth|nineth|twelth|eigth|twentieth|thirtieth|fortieth|\\d{1,2}(?:st|nd|rd|th)';
/** "FIRST CAUSE OF ACTION", "AS AND FOR A SECOND CLAIM FOR RELIEF", "Plaintiff's Third Claim". */
const BY_ORDINAL = new RegExp(
  `^(?:as and )?(?:for )?(?:(?:an?|the|its|his|her|their|plaintiffs?[’']?s?) ){0,2}(?:further |separate |additional )?(${ORDINAL})(?:,? and separate)?,? (?:alternative )?(?:${NOUN})(?![a-z])`,
  'i',
);
/** "COUNT III", "Count One", "CLAIM 2", "CAUSE OF ACTION NO. 4". */
const BY_NUMBER =
  /^(?:count|claim for relief|claim|cause of action)s? (?:(?:no\.|number|#) ?)?(\d{1,3}|[ivxl]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]{3,5})?|[a-z]{1,4}(?= ?[-–—:]))(?:-?[a-z])?(?![a-z0-9’'])/i;

/** The counting part with which the words begin, or null. `words` have their white space folded and their markup dropped. */
export function countLabel(words: string): CountLabel | null {
  const found = BY_ORDINAL.exec(words) ?? BY_NUMBER.exec(words);
  if (!found) return null;
  const label = found[0].replace(/^(?:as and )?(?:for )?(?:(?:an?|the) )?(?=\S)/i, '');
  return { label, number: countValue(found[1] as string), start: found[0].length - label.length, end: found[0].length };
}

/** Whether the words behind a count's label could be a title rather than the rest of a sentence ("Count I alleges that"). */
export function standsAsLabel(words: string, label: CountLabel): boolean {
  const rest = words.slice(label.end);
  return (
    /^(?:$|\s*[-–—:.,(|[/]|\s+(?:[A-Z0-9“"§]|for\s|against\s|by\s))/.test(rest) &&
    !/^\s+[A-Z][a-z]+ (?:alleges?|seeks?|is|are|was)\b/.test(rest)
  );
}
