import type { BodyLine } from './body-lines.ts';
import { hasParties, readParties } from './caption-parties.ts';
import { rowsOf, type Row } from './caption-rows.ts';
import {
  ADDRESS_LINE,
  BARE_NUMBER,
  COURT,
  INLINE_ROLE,
  isLoud,
  isNoise,
  isTitle,
  ROLE,
  TITLE,
  VERSUS,
  VERSUS_AHEAD,
} from './caption-words.ts';
import type { Caption } from './complaint.ts';
import { trimmedEnd } from '../text/trim.ts';

const COURT_MORE =
  /^(?:in and )?(?:for the |of the |the )?(?:\w+ )?(?:\S+ ){0,4}(?:district|division|county|state|court|vicinage|circuit|department|parish|commonwealth|jurisdiction|limited|part)\b|^at [a-z]{3,20}(?: [a-z]{3,20})?$/i;
const NUMBER =
  /(?:civil (?:action|case) (?:no|number)|civil no|case (?:no|number)|index (?:no|number)|docket (?:no|number)|cause (?:no|number)|cv[- ]no|file no|case|no)s?\s?[.:]?[:#.]?\s{0,3}([A-Z0-9][\w :()/‐‑–-]{2,40})?/i;

/** Reads the caption that stands in the lines before `end`; null where there is no sign of one. */
export function readCaption(text: string, lines: readonly BodyLine[], end: number): Caption | null {
  if (end === 0) return null;
  const rows = rowsOf(text, lines.slice(0, end));
  const court = readCourt(rows);
  const own = court && hasParties(rows.slice(court.last)) ? court.last + (court.beside ? 0 : 1) : 0;
  const parties = readParties(text, rows, court?.beside ? besideFrom(rows, court.first) : own);
  const title = readTitle(text, rows, court?.first ?? 0);
  const number = readNumber(text, rows);
  if (!court && parties.length === 0 && !title) return null;
  return {
    span: { start: (lines[0] as BodyLine).start, end: (lines[end - 1] as BodyLine).end },
    court: court?.name ?? null,
    courtSpan: court?.span ?? null,
    caseNumber: number?.name ?? null,
    caseNumberSpan: number?.span ?? null,
    title: title?.name ?? null,
    titleSpan: title?.span ?? null,
    parties,
  };
}

/** Where the parties begin beside a court's name: behind the last rule, number or address above it. */
function besideFrom(rows: readonly Row[], court: number): number {
  let from = court;
  while (from > 0) {
    const { line, left } = rows[from - 1] as Row;
    if (line.facts.rule || (isNoise(left) && !ADDRESS_LINE.test(left))) break;
    from--;
  }
  return from;
}

interface Found {
  readonly name: string;
  readonly span: { start: number; end: number };
  readonly first: number;
  readonly last: number;
}

/** The court's name; `beside` where it stands in the right column, next to the parties. */
function readCourt(rows: readonly Row[]): (Found & { beside: boolean }) | null {
  const courtOf = ({ left, right }: Row): string => (COURT.test(left) ? left : COURT.test(right) ? right : '');
  const hits: number[] = [];
  rows.forEach((row, at) => {
    const words = courtOf(row);
    if (words !== '' && words.length < 120 && !/clerk|electronically|filed/i.test(words)) hits.push(at);
  });
  // Of two captions the last is the pleading's own: a cover sheet stands before it.
  const loud = hits.filter((hit) => {
    const words = courtOf(rows[hit] as Row);
    return isLoud(words) && !/attorney|by:/i.test(words);
  });
  const lastRole = rows.findLastIndex(({ left, line }) => ROLE.test(left) || INLINE_ROLE.test(line.facts.words));
  const at = loud.findLast((hit) => hit < lastRole) ?? loud[0] ?? hits[0];
  if (at === undefined) return null;
  const beside = !COURT.test((rows[at] as Row).left);
  const wordsOf = (row: Row | undefined): string =>
    row === undefined ? '' : beside ? row.right : row.left === '' ? row.right : row.left;
  const fits = (words: string): boolean =>
    (COURT_MORE.test(words) ||
      (beside && /^for$/i.test(words)) ||
      (beside && /\bCOUNTY\b|JUDICIAL DISTRICT|\bDIVISION\b/.test(words))) &&
    words.length < 90 &&
    !ROLE.test(words) &&
    !TITLE.test(words) &&
    !/unlimited|\bv\.|clerk|attorney|\b(?:no|number)\b/i.test(words);
  const parts = [wordsOf(rows[at])];
  let first = at;
  let last = at;
  for (let next = at + 1; next < rows.length && parts.length < 4 && next < at + 9; next++) {
    const words = wordsOf(rows[next]);
    if (beside && words === '') continue;
    if (!fits(words)) break;
    parts.push(words);
    last = next;
  }
  for (let above = at - 1; beside && above >= at - 3 && first === at; above--)
    if (/^in the$/i.test(wordsOf(rows[above]))) parts.unshift(wordsOf(rows[(first = above)]));
  while (
    !beside &&
    at - first < 2 &&
    /^(?:in the|state of|commonwealth of)\b/i.test(wordsOf(rows[first - 1])) &&
    fits(wordsOf(rows[first - 1]))
  ) {
    first--;
    parts.unshift(wordsOf(rows[first]));
  }
  const span = { start: (rows[first] as Row).line.start, end: (rows[last] as Row).line.end };
  return { name: parts.join(' '), span, first, last, beside };
}

function readTitle(text: string, rows: readonly Row[], from: number): Found | null {
  let best: Found | null = null;
  for (let at = from; at < rows.length; at++) {
    const { line, left, right } = rows[at] as Row;
    const { facts } = line;
    const beside = TITLE.test(right) && !TITLE.test(left);
    const words = (beside ? right : left).replace(VERSUS_AHEAD, '');
    if (
      words.length > 160 ||
      !isTitle(words, words === words.toUpperCase() || facts.bold || facts.hash > 0, facts.titled)
    )
      continue;
    let last = at;
    let name = words;
    while (last + 1 < rows.length && last - at < 4) {
      const next = rows[last + 1] as Row;
      const more = beside ? next.right : next.left;
      if (
        !more ||
        next.line.facts.rule ||
        (next.line.gap > 0 && !beside) ||
        more !== more.toUpperCase() ||
        /^\(|^jury|^demand|^\d[.)]/i.test(more) ||
        ROLE.test(more) ||
        VERSUS.test(more)
      )
        break;
      name += ` ${more}`;
      last++;
    }
    const start = text.indexOf(words.slice(0, 9), line.start);
    const end = (rows[last] as Row).line.end;
    best = { name, span: { start: start < line.start || start > line.end ? line.start : start, end }, first: at, last };
    if (at > from) break;
  }
  return best;
}

function readNumber(text: string, rows: readonly Row[]): Found | null {
  for (let at = 0; at < rows.length; at++) {
    const { line, left, right } = rows[at] as Row;
    for (const words of [right, left]) {
      if (
        !words ||
        /^file no|case code|case type|related|bar no|sbn|conference|state bar|license|p\.?o\.? box/i.test(words)
      )
        continue;
      const bare = BARE_NUMBER.exec(words);
      const labelled = /^(?:case|civil|index|docket|cause|c\.a\.|no\b|cv|file no|court file)/i.test(words)
        ? NUMBER.exec(words)
        : null;
      const written = bare?.[0] ?? labelled?.[1] ?? '';
      const value = trimmedEnd(written, ' _(:/-').trim();
      if (!/\d{2}/.test(value) || /^\d{1,2}(?:\W?[a-z]{1,4})?$/i.test(value)) continue;
      // The year stands, and the clerk writes the number: "2026-____".
      if (/[_‐‑–-]\s*$/.test(written) && /^(?:\d:)?\d{4}(?:\W?[a-z]{1,4})?$/i.test(value)) continue;
      const found = text.indexOf(value.slice(0, 6), line.start);
      const start = found < 0 || found > line.end ? line.start : found;
      return { name: value, span: { start, end: start + value.length }, first: at, last: at };
    }
  }
  return null;
}
