import type { BodyLine } from './body-lines.ts';
import { boundary, headingAt } from './headings.ts';

/** Where the parts lie that bound the numbered paragraphs, as indices into the lines. */
export interface Region {
  /** The prayer's first line: its heading or WHEREFORE; -1 where there is none. */
  readonly prayer: number;
  /** The first line of the closing: date, "Respectfully submitted", signature. */
  readonly closing: number;
  /** The first line of attached exhibits. */
  readonly exhibits: number;
}

/** Finds the prayer, the closing and the exhibits behind the line `from`. */
export function bodyRegion(lines: readonly BodyLine[], from: number): Region {
  let prayer = -1;
  let claim = -1;
  let heading = -1;
  let asked = -1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    const role = headingAt(line);
    if (role === 'count' || role === 'claims') {
      if (prayer < 0 || heading < 0) claim = at;
    }
    if (role === 'prayer' && heading < 0) heading = at;
    if (isDemand(line, true)) prayer = at;
    if (asks(line)) asked = at;
    else if (role === 'section') asked = -1;
    if (heading >= 0 && at > heading + 4) break;
    // What an exhibit asks for is not this pleading's prayer.
    if (prayer > claim && prayer >= 0 && isExhibit(line)) break;
  }
  if (heading >= 0) prayer = heading;
  else if (prayer < 0 && asked > claim) prayer = asked;
  const floor = Math.max(prayer, claim, from);
  let closing = lines.length;
  for (let at = Math.max(floor, from + 1); at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if ((line.facts.closing && !line.facts.marker && closes(lines, at)) || isExhibit(line)) {
      closing = at;
      break;
    }
    if (at > floor + 1 && prayer >= 0 && signs(lines, at)) {
      closing = at;
      break;
    }
  }
  if (closing === lines.length && prayer >= 0) closing = bareSignature(lines, floor + 2);
  let exhibits = closing;
  while (exhibits < lines.length && !isExhibit(lines[exhibits] as BodyLine)) exhibits++;
  return { prayer, closing, exhibits };
}

/** Whether a line begins a demand for relief in so many words; `numbered` allows a paragraph's number before it. */
export function isDemand(line: BodyLine, numbered: boolean): boolean {
  const { words } = line.facts;
  return (
    /^(?:WHEREFORE|Wherefore)\b/.test(words) || (numbered && /^\d{1,4}\s?[.)]\s*(?:WHEREFORE|Wherefore)\b/.test(words))
  );
}

/** Whether a line asks the court for relief in other words than WHEREFORE, and is no numbered allegation. */
function asks({ facts }: BodyLine): boolean {
  return (
    facts.marker === null &&
    /^(?:(?:accordingly|therefore|for these reasons|based on the foregoing),? )?(?:the )?(?:plaintiffs?|petitioners?),? (?:therefore |hereby |respectfully ){0,2}(?:prays?|requests?|demands?|asks?)\b.{0,90}(?:judgment|court\b|:$)/i.test(
      facts.words,
    )
  );
}

/** A date or "Respectfully" closes the pleading only where a signature's matter follows. */
function closes(lines: readonly BodyLine[], at: number): boolean {
  const { words } = (lines[at] as BodyLine).facts;
  if (words.length > 110) return false;
  if (/^(?:respectfully|\/?s\/|Isl|_{5}|by (?:his|her|its|their|the)\b)/i.test(words)) return true;
  return lines
    .slice(at, at + 14)
    .some(({ facts }) =>
      /\b(?:attorneys?|counsel|esq|bar no|pro se|pro per|llp|pllc|plaintiff|respectfully|law (?:offices?|firm|group))\b|\b(?:by:|s\/|p\.c\.)|_{5,}/i.test(
        facts.words,
      ),
    );
}

/** Whether a name stands here that is signed as counsel or party: its bar number, its part or its address for e-mail follow. */
function signs(lines: readonly BodyLine[], at: number): boolean {
  const { facts } = lines[at] as BodyLine;
  if (facts.words.length > 60 || facts.marker || facts.enumerator || facts.ends || facts.hash || facts.bold)
    return false;
  if (
    !(facts.caps || facts.titled > 0.8) ||
    boundary(lines[at] as BodyLine) ||
    /[:\d]/.test(facts.words.replace(/\([^()]*\)/g, ''))
  )
    return false;
  const behind = lines.slice(at + 1, at + 6);
  const sign = behind.findIndex(({ facts: next }) =>
    /\b(?:bar (?:no|id|number)|bbo|sbn|wsba|esq|attorneys? (?:for|at law)|counsel for|pro se|pro per)\b|\S@\S|^by:|\/s\/|^by (?:his|her|its|their) /i.test(
      next.words,
    ),
  );
  return (
    sign >= 0 &&
    behind
      .slice(0, sign + 1)
      .every(({ facts: next }) => next.words.length < 90 && !next.marker && !/[a-z]{3}\.$/.test(next.words))
  );
}

/** A name of two words or more, as it stands under a pleading. */
const NAME =
  /^\p{Lu}[\p{L}.’'-]{0,20}(?: (?:\p{Lu}[\p{L}.’'-]{0,20}|de|del|la|van|von)){1,4}(?:,? (?:Esq|Jr|Sr|II|III)\.?)?$/u;
/** So many lines at most stand under a name: its part, its address. */
const UNDER_NAME = 6;

/** The line of a bare name with which the text ends, a few short lines under it, a sentence's end above; beyond the last where there is none. */
function bareSignature(lines: readonly BodyLine[], from: number): number {
  for (let at = lines.length - 1; at >= Math.max(from, lines.length - UNDER_NAME); at--) {
    const line = lines[at] as BodyLine;
    const { facts } = line;
    if (facts.words.length > 60 || facts.marker || facts.enumerator || facts.hash || facts.ends || boundary(line))
      break;
    const above = lines[at - 1] as BodyLine;
    if (line.gap > 0 && NAME.test(facts.words) && /[.!]$/.test(above.facts.words)) return at;
  }
  return lines.length;
}

/** Whether a line is the title of an attached exhibit. */
function isExhibit(line: BodyLine): boolean {
  return /^(?:EXHIBIT|Exhibit|APPENDIX|ATTACHMENT) (?:[A-Z]{1,2}|\d{1,2})[.:]?$/.test(line.facts.words);
}
