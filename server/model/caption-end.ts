import type { BodyLine } from './body-lines.ts';
import { rowsOf, type Row } from './caption-rows.ts';
import { COURT, isProse, isTitle, ROLE, TITLE, VERSUS, VERSUS_AHEAD } from './caption-words.ts';
import { boundary, headingAt } from './headings.ts';

/**
 * Where the body begins: the index of the first line behind the caption. The caption is whatever stands before the first known
 * heading, numbered paragraph or prose behind the pleading's title and the last party's role.
 */
export function captionEnd(text: string, lines: readonly BodyLine[]): number {
  const rows = rowsOf(text, lines.slice(0, 260));
  const begin = captionStart(rows);
  const limit = rows.length;
  const court = rows.findLastIndex(({ line }) => COURT.test(line.facts.words) && line.facts.words.length < 120);
  let title = -1;
  let role = -1;
  let versus = false;
  for (let at = begin; at < limit; at++) {
    const { line, left, right } = rows[at] as Row;
    const { facts } = line;
    if (title >= 0 && at > title + 120) break;
    // An excerpt has no caption: it begins with its text.
    if (title < 0 && role < 0 && at > court && (facts.marker?.value === 1 || (right === '' && isProse(facts.words))))
      if (!rows.slice(at, at + 60).some((row) => VERSUS.test(row.left) || ROLE.test(row.left))) return 0;
    const known = headingAt(line);
    if ((known === 'section' || known === 'claims') && title >= 0 && !COURT.test(facts.words) && !ROLE.test(left))
      break;
    // An untitled caption ends with the parties on both sides of the "v."
    if ((title >= 0 || (versus && role >= 0)) && facts.marker?.value === 1 && beginsParagraph(lines, at, 40)) break;
    versus ||= VERSUS.test(left) || VERSUS_AHEAD.test(left);
    const words = facts.words.replace(VERSUS_AHEAD, '');
    const loud = facts.caps || facts.bold || facts.hash > 0 || (words !== facts.words && words === words.toUpperCase());
    if (words.length < 160 && isTitle(words, loud, facts.titled)) title = at;
    else if (right && isTitle(right, right === right.toUpperCase(), 1)) title = at;
    if (ROLE.test(left) && facts.words.length < 90) role = at;
    if (title >= 0 && role >= 0 && isProse(facts.words) && at > title && at > role) break;
  }
  if (title < 0 && role < 0) return 0;
  let at = Math.max(title, role) + 1;
  while (at < lines.length) {
    const line = lines[at] as BodyLine;
    const { facts } = line;
    const known = headingAt(line);
    if (known && known !== 'jury-demand') break;
    if (beginsParagraph(lines, at, 30)) break;
    if (isProse(facts.words)) break;
    if (facts.hash > 0 && at > title + 1 && !facts.marker && !TITLE.test(facts.words)) break;
    // Behind the title a line in capitals that prose or a paragraph follows is the first heading.
    if (
      facts.caps &&
      !facts.known &&
      at > title + 1 &&
      role >= 0 &&
      !/^\(|^[*"“]|\d/.test(facts.words) &&
      followedByProse(lines, at) &&
      !continuesTitle(lines, at)
    )
      break;
    if (at > Math.max(title, role) + 60) break;
    at++;
  }
  return at;
}

/** The first line of the pleading's own caption: of two captions the last, for a letter or a cover sheet stands before it. */
function captionStart(rows: readonly Row[]): number {
  let start = 0;
  for (let at = 0; at < rows.length; at++) {
    const { line, left } = rows[at] as Row;
    const known = boundary(line);
    if ((known === 'section' && !ROLE.test(left)) || known === 'claims' || known === 'count') break;
    if (!COURT.test(line.facts.words) || !line.facts.caps || line.facts.words.length > 90) continue;
    const behind = rows.slice(at + 1, at + 60);
    const versus = behind.some(({ left }) => VERSUS.test(left));
    if (versus && behind.some(({ left, right }) => isTitle(left, true, 1) || isTitle(right, true, 1))) start = at;
  }
  return start;
}

/** Whether a numbered paragraph of at least so many characters begins at a line; a number may stand alone above its words. */
function beginsParagraph(lines: readonly BodyLine[], at: number, length: number): boolean {
  const { marker, words, caps, titled } = (lines[at] as BodyLine).facts;
  if (!marker || marker.value < 1 || caps) return false;
  const next = lines[at + 1]?.facts;
  if (words.length < 6 && /^(?:dot|paren|pilcrow)$/.test(marker.style) && next && !next.caps && !next.marker)
    return next.words.length > length && next.titled < 0.8;
  // A paragraph that gives a party's name and address is nearly all capitals; a list of claims in a caption has no verb.
  if (words.length > length && /\b(?:am|is|are|was|were|lives?|resides?)\b/.test(words)) return true;
  if (titled < 0.8) return words.length > length || (/[.;]$/.test(words) && countsOn(lines, at));
  // "I worked at Bayside Diner, Inc." has a verb between its names, which a list of claims has not.
  return /\.$/.test(words) && /\s(?!with|from|under|upon|against)[a-z]{4,}\s/.test(words) && countsOn(lines, at);
}

/** Whether the next number stands, in the same style, at the beginning of one of the lines that follow. */
function countsOn(lines: readonly BodyLine[], at: number): boolean {
  const marker = (lines[at] as BodyLine).facts.marker;
  return lines
    .slice(at + 1, at + 6)
    .some(({ facts: next }) => next.marker?.style === marker?.style && next.marker?.value === (marker?.value ?? 0) + 1);
}

function continuesTitle(lines: readonly BodyLine[], at: number): boolean {
  const before = lines[at - 1] as BodyLine;
  return (
    (lines[at] as BodyLine).gap === 0 &&
    !before.facts.rule &&
    (TITLE.test(before.facts.words) || /\b(?:and|for|of|or)$|[,&]$/i.test(before.facts.words))
  );
}

function followedByProse(lines: readonly BodyLine[], at: number): boolean {
  const next = lines[at + 1];
  return (
    next !== undefined &&
    (isProse(next.facts.words) ||
      (next.facts.marker !== null && next.facts.marker.value === 1) ||
      next.facts.words.length > 55)
  );
}
