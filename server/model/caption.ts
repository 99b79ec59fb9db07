import { alternatives } from '../law/alternatives.ts';
import { states } from '../law/places.ts';
import type { BodyLine } from './body-lines.ts';
import type { Caption, Party } from './complaint.ts';
import { boundary, headingAt } from './headings.ts';
import { plainWords, type LineFacts } from '../syntax/line.ts';
import { trimmedEnd } from '../text/trim.ts';

const COURT =
  /\b(?:(?:united states|u\.s\.) (?:district|bankruptcy) court|district court|superior court|supreme court|circuit court|county court|chancery court|court of (?:chancery|common pleas|claims|federal claims|king[’']s bench)|general court of justice|state court|municipal court|civil court|justice court|court at law)\b/i;
const COURT_MORE =
  /^(?:in and )?(?:for the |of the |the )?(?:\w+ )?(?:\S+ ){0,4}(?:district|division|county|state|court|vicinage|circuit|department|parish|commonwealth|jurisdiction|limited|part)\b|^at [a-z]{3,20}(?: [a-z]{3,20})?$/i;
const TITLE = /\b(?:complaint|petition)\b/i;
const NOT_TITLE = /\b(?:the|this|said|in|of|to) (?:complaint|petition)\b|complaint[’']s|alleges?\b|\bclerk\b|enclosed/i;
/** A page's foot: "COMPLAINT - 1 LAW OFFICES". A statute may follow a title so: "COMPLAINT - 42 U.S.C. § 1983". */
const FOOT = /\b(?:complaint|petition) ?[-–—] ?\d{1,3}\b(?! (?:U\.?S\.?C|C\.?F\.?R))/i;
const ROLE =
  /^\W*(?:and )?(?:putative |proposed )?(?:third[- ]party )?(plaintiff|defendant|petitioner|respondent|relator|claimant|cross-?complainant|appellant)(?:\(s\)|s)?(?:(?: ?[/,-] ?| )(?:and )?(?:appell(?:ant|ee)|petitioner|respondent|intervenor|below|(?:counter|cross)[a-z]{0,6}[- ]?(?:plaintiff|defendant|claimant|complainant)|third[- ]party (?:plaintiff|defendant)|relator)s?){0,3}(?:,? ?(?:pro se|in pro per))?[.,;:)\s|]*$/i;
const NUMBER =
  /(?:civil (?:action|case) (?:no|number)|civil no|case (?:no|number)|index (?:no|number)|docket (?:no|number)|cause (?:no|number)|cv[- ]no|file no|case|no)s?\s?[.:]?[:#.]?\s{0,3}([A-Z0-9][\w :()/‐‑–-]{2,40})?/i;
const BARE_NUMBER =
  /^(?:\d:)?\d{2}[‐‑–\- ]?(?:cv|cvs|civ|md|cr|l|ch|ci)[‐‑–\-. ]{0,2}(?:[a-z]{2,4}[‐‑–\- ])?\d{1,6}[a-z0-9()‐‑–-]{0,20}$|^\d{2} ?(?:CV|Civ\.?|CVS) ?\d{2,6}(?: ?\([A-Z]{2,3}\)){0,3}$/i;

/** A line of the caption, parted where it stands in two columns; `right` is empty where it has one. */
interface Row {
  readonly line: BodyLine;
  readonly left: string;
  readonly right: string;
}

/** A line parted in two, as far as its own words show. */
interface Parted {
  readonly left: string;
  readonly right: string;
  readonly whole: string;
  /** Where the right part begins; the line's end where it has none. */
  readonly next: number;
  /** The line is parted by what draws the caption, not by a gap. */
  readonly drawn: boolean;
  readonly isParted: boolean;
}

/** Kept by the line's facts, which are one object for equal words. */
const partings = new WeakMap<LineFacts, Parted>();

function partingOf(text: string, { facts, start, end }: BodyLine): Parted {
  let parted = partings.get(facts);
  if (!parted) partings.set(facts, (parted = part(text.slice(start, Math.min(end, start + 400)))));
  return parted;
}

/** Parts a line at the colon, parenthesis, bar or § that draws the caption, or at a wide gap. */
function part(raw: string): Parted {
  const parted = (at: number, next: number, drawn: boolean): Parted => ({
    left: plainWords(raw.slice(0, at)),
    right: plainWords(raw.slice(next)),
    whole: plainWords(raw),
    next,
    drawn,
    isParted: next < raw.length,
  });
  const drawn = /(?:^|\s)[:)|§*](?:\s|$)/.exec(raw);
  if (drawn && !/\b(?:code|no|sec)\.?$/i.test(raw.slice(0, drawn.index)))
    return parted(drawn.index, drawn.index + drawn[0].length, true);
  const gap = /(?<=[^\s:])(?: {3}|\t)\s*/.exec(raw);
  if (gap && !/^\W*(?:\d{1,3}|[a-u])\W*$|\b(?:no|nos|number)\W*$/i.test(raw.slice(0, gap.index)))
    return parted(gap.index, gap.index + gap[0].length, false);
  return parted(raw.length, raw.length, false);
}

/** The lines with their columns. */
function rowsOf(text: string, lines: readonly BodyLine[]): Row[] {
  const parted = lines.map((line) => partingOf(text, line));
  // A line that begins where the right column stands has nothing on the left.
  const columns = new Map<number, number>();
  parted.forEach(({ next, isParted, drawn }, index) => {
    if (drawn || !isParted) return;
    const column = Math.round(((lines[index] as BodyLine).indent + next) / 3);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  });
  const right = [...columns].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 1]);
  return lines.map((line, index) => {
    const { left, right: behind, whole, drawn, isParted } = parted[index] as Parted;
    if (!drawn && !isParted && right[0] > 8 && Math.abs(line.indent / 3 - right[0]) <= 1)
      return { line, left: '', right: whole };
    return { line, left, right: behind };
  });
}

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

function isTitle(words: string, loud: boolean, titled: number): boolean {
  if (!TITLE.test(words) || NOT_TITLE.test(words) || FOOT.test(words) || /^[a-z]/.test(words)) return false;
  return loud || (titled >= 0.7 && words.length < 90 && /^(?:\S+ ){0,6}(?:complaint|petition)/i.test(words));
}

function isProse(words: string): boolean {
  if (
    /^(?:comes? now|now comes?|now into court|to the honorable|(?:plaintiff|petitioner|relator|complainant)s?,? .{0,160}\b(?:alleges?|states?|complains?|brings?|sues?|hereby)\b|(?:plaintiff|petitioner|relator|complainant)s?,? (?:by|through|individually|bring|alleg|for|complain|repeat)|(?:the )?(?:plaintiff|petitioner)s? .{0,80},$)/i.test(
      words,
    )
  )
    return true;
  return (
    words.length > 75 &&
    /[a-z]{3}.*[a-z]{3}.*[a-z]{3}/.test(words) &&
    /\b(?:alleges?|brings?|complain|states?|follows|hereby|is an action|this (?:action|case|is)|the|has|was|were|that)\b/.test(
      words,
    ) &&
    !/@|\bsuite\b|\bstreet\b|\bbar no/i.test(words) &&
    !/\b(?:official capacity|corporation|individually)\b/i.test(words)
  );
}

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

const hasParties = (rows: readonly Row[]): boolean =>
  rows.some(({ left, line }) => ROLE.test(left) || VERSUS.test(left) || INLINE_ROLE.test(line.facts.words));

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

const DESCRIPTION =
  /,? (?:an?|the) (?:\S+ ){0,5}(?:corporation|company|partnership|individual|limited liability|association|municipal|entity|trust|person|resident|citizen|nonprofit|business|political)\b|,? (?:individually|in (?:his|her|its|their) |on behalf of|as (?:the |an? )?(?:secretary|attorney|director|commissioner|trustee|executor|administrator|personal|guardian|mother|father|next)|by and through|also d\/b\/a|d\/b\/a|dba|doing business|f\/k\/a|formerly known|a\/k\/a|also known|inclusive|and all (?:others|those) similarly|for (?:himself|herself|themselves|itself)|pro se\b)/i;
const STATES = new RegExp(`^${alternatives(states.map(({ name }) => name))}$`, 'i');
const VERSUS = /^(?:[-–—]{1,2} ?against ?[-–—]{0,2}|against|-?vs?\.?-?|versus)$/i;
/** "v." or "-against-" with more on its line. */
const VERSUS_AHEAD = /^(?:[-–—]{1,2} ?against ?[-–—]{0,2}|vs?\.) ?(?=[A-Z(“"])/;
const INLINE_ROLE = /,\s*(?:and )?(plaintiff|defendant|petitioner|respondent)s?\b[.,;]?/i;

/** Both sides on one line. */
const BOTH =
  /^([^,;].{1,150}?),? (plaintiff|petitioner)s?,? (?:v|vs|versus)\.? ([A-Z].{1,150}?),? (defendant|respondent)s?\b/i;

/** Connecticut's captions write persons surname first: "SMITH, JOHN V. JONES, MARY". */
const SURNAME_FIRST_COURT = /(?:^|, |COURT )JUDICIAL DISTRICT OF\b|\bJ\. ?D\. (?:OF|AT)\b/i;
const NO_GIVEN_NAME =
  '(?:INC|LLC|CORP|CO|LTD|LP|LLP|PC|JR|SR|II|III|TRUSTEE|ADMINISTRAT\\w+|EXECUT\\w+|INDIVIDUALLY|PPA|ET|AND|PLAINTIFFS?|DEFENDANTS?)';
const SURNAME_FIRST = `(\\p{Lu}[\\p{Lu}’'-]+), (?!${NO_GIVEN_NAME}\\b)(\\p{Lu}{2,}(?: \\p{Lu}\\.?)?)(?=[,;]?$|,? ET AL\\b`;
const ONE_PERSON = new RegExp(`^${SURNAME_FIRST})`, 'u');
const BOTH_PERSONS = new RegExp(`^${SURNAME_FIRST}|,? VS?\\.? ),? VS?\\.? ${SURNAME_FIRST})`, 'u');

/** The words with the given name first; as they are where no surname stands before it. */
function givenFirst(words: string): string {
  return words.replace(BOTH_PERSONS, '$2 $1 v. $4 $3').replace(ONE_PERSON, '$2 $1');
}

/** Both names on one line of a caption that says no roles: "Ann Vale v. Tern LLC". */
const SHORT = /^([A-Z][^:;]{1,80}?),? (?:v|vs|versus)\. ([A-Z][^:;]{1,80}?),?$/;

interface Entry {
  readonly words: string;
  readonly line: BodyLine;
}

/** The parties: the names before each role (or behind a role with a colon), parted where the caption parts them. */
function readParties(text: string, rows: readonly Row[], from: number): Party[] {
  const parties: Party[] = [];
  let pending: Entry[] = [];
  let ahead: Party['role'] | null = null;
  const roled = hasParties(rows.slice(from));
  const surnameFirst = rows.some(({ line }) => SURNAME_FIRST_COURT.test(line.facts.words));
  /** Whether the parties stand behind their roles, and the last of them are told. */
  let told = false;
  let serving = false;
  let noting = false;
  const settle = (role: Party['role']): void => {
    parties.push(...names(text, withoutPlace(pending), role));
    pending = [];
  };
  for (let at = from; at < rows.length; at++) {
    const { line, left } = rows[at] as Row;
    let words = left.replace(/^\(\^\)\s*|^[•*]\s+/, '').trim();
    if (surnameFirst) words = givenFirst(words);
    const versus = VERSUS_AHEAD.exec(words);
    if (versus) {
      if (pending.length > 0) settle('plaintiff');
      words = words.slice(versus[0].length);
    }
    if (words === '' || /^[_\-=/Xx*.:)( ]+$/.test(words)) continue;
    const both = BOTH.exec(words);
    const short = both || roled ? null : SHORT.exec(words);
    if (both ?? short) {
      if (short) pending = [];
      pending.push({ words: (both?.[1] ?? short?.[1]) as string, line });
      settle(roleOf(both?.[2] ?? 'plaintiff'));
      pending.push({ words: (both?.[3] ?? short?.[2]) as string, line });
      settle(roleOf(both?.[4] ?? 'defendant'));
      continue;
    }
    const role = ROLE.exec(words);
    if (role) {
      const kind = roleOf(role[1] as string);
      if (/:\s*$/.test(words) && pending.length === 0) ahead = kind;
      else if (/:\s*$/.test(words) && ahead) {
        settle(ahead);
        ahead = kind;
      } else settle(ahead ?? kind);
      continue;
    }
    if (VERSUS.test(words)) {
      if (pending.length > 0) settle('plaintiff');
      continue;
    }
    const bare = words
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const inline = INLINE_ROLE.exec(bare);
    if (inline && bare.length - inline.index < 45 && !isProse(words)) {
      pending.push({ words: bare.slice(0, inline.index), line });
      settle(roleOf(inline[1] as string));
      continue;
    }
    if (ahead && pending.length > 0 && /^(?:\W*court use only|attorneys?\b|counsel for)/i.test(words)) told = true;
    if (told) continue;
    const named = withoutAddress(words);
    if (named !== words) {
      pending.push({ words: `${named};`, line });
      continue;
    }
    // A note to whoever fills the form in, over several lines.
    noting = noting ? !words.includes(')') : /^\([^)]*$/.test(words);
    if (noting || /^[^(]*\)$/.test(words)) continue;
    // Whom to serve stands under a name, down to the next blank line.
    serving = /^serve\b/i.test(words) || (serving && line.gap === 0);
    if (serving) continue;
    if (isNoise(words)) {
      // An address or a court's line parts what stands before it from what follows.
      if (pending.length > 0) pending.push({ words: ';', line });
      continue;
    }
    if (line.facts.words.startsWith('(^)') && pending.length > 0) pending.push({ words: ';', line });
    // A line in small letters under a name in capitals is no name: "Office of General Counsel".
    const above = pending.at(-1)?.words ?? '';
    const under =
      isLoud(above) &&
      !PLACE.test(above) &&
      !/(?:[,;&]|\b(?:and|of|the|for))$/i.test(above) &&
      /^[A-Z][a-z]|^U\.S\. [A-Z][a-z]/.test(words);
    pending.push({ words: under && !isLoud(words) ? `, ${words}` : words, line });
  }
  if (!ahead && !parties.some(({ role }) => role === 'plaintiff' || role === 'petitioner')) {
    const named = namedByCounsel(text, rows);
    if (named.length > 0) return [...named, ...parties];
  }
  if (ahead) settle(ahead);
  else if (
    parties.length > 0 &&
    !parties.some(({ role }) => role === 'defendant' || role === 'respondent') &&
    pending.map((entry) => entry.words).join(' ').length < 200
  )
    settle('defendant');
  return parties;
}

/** The state or the county of the court, alone on its line. */
const PLACE = /^(?:the )?(?:(?:state|commonwealth) of [a-z]+(?: [a-z]+)?|county of [a-z]+|[a-z]+ county)$/i;

/** The entries without the state and the county that stand above the first name: "STATE OF WISCONSIN". */
function withoutPlace(pending: readonly Entry[]): readonly Entry[] {
  for (let at = 0; at < pending.length; at++) {
    const words = pending[at]?.words ?? '';
    const next = pending.slice(at + 1).find((entry) => entry.words !== ';')?.words ?? '';
    if (words !== ';' && !(PLACE.test(words) && /^[A-Z]/.test(next) && !/^(?:by|ex rel|acting)\b/i.test(next)))
      return pending.slice(at);
  }
  return [];
}

/** A caption whose parties were lost still says for whom its attorneys appear. */
function namedByCounsel(text: string, rows: readonly Row[]): Party[] {
  for (let at = 0; at < rows.length; at++) {
    const { line, left } = rows[at] as Row;
    const found = /^(?:attorneys?|counsel) for (?:the )?plaintiffs?\b[,:]? ?(.*)$/i.exec(left);
    if (!found) continue;
    const next = rows[at + 1];
    if ((found[1] as string) !== '') return names(text, [{ words: found[1] as string, line }], 'plaintiff');
    return next && isLoud(next.left) && !isNoise(next.left)
      ? names(text, [{ words: next.left, line: next.line }], 'plaintiff')
      : [];
  }
  return [];
}

/** A street with its number, or a place with its ZIP code. */
const ADDRESS_LINE = /^\d{1,6} [A-Z]|[a-z] \d{5}(?:-\d{4})?[.,;]?$/i;
const ADDRESS =
  /,? \d{1,6} [A-Z][\w .]{1,40}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|highway|nw|sw|ne|se)\b[^;]{0,80}/i;

/** The words without the address that follows a name on its line, behind a comma or capitals; all of them where there is none. */
function withoutAddress(words: string): string {
  return /^[A-Z]\D{8,160}, \d|^[A-Z][A-Z ,&.’'-]{8,160} \d/.test(words) ? words.replace(ADDRESS, '') : words;
}

function isNoise(words: string): boolean {
  return (
    COURT.test(words) ||
    /^(?:case|civil|index|docket|cause|file) (?:no|number|action|case)|^no\.|@|\(\d{3}\)|\d{3}[-.]\d{3}[-.]\d{4}|\b(?:bar no|sbn|suite|attorneys? for|esq\.?|street|avenue|p\.o\. box|telephone|facsimile|email|related to)\b|\b[A-Z]{2} \d{5}\b|\b(?:St|Ave|Blvd|Rd)\.,|^jury|^demand|^judge|^title \d|^clerk\b|^received\b|^(?:electronically )?filed\b|^[a-z]{3,9}\.? \d.{0,6}\d{4}$|^hon\.|^\d+[.)] |§|\bcode\b|\d{3},.*\d{3}|\d:\d\d|conference|^seq\b|\bdepartment \d|fees demanded|^(?:un)?limited (?:civil|jurisdiction)|^unlimited|^\d+ \S+ (?:\S+ ){0,3}(?:st|ave|nw|sw|ne|se|pentagon|street|drive|lane|road)\b/i.test(
      words,
    ) ||
    BARE_NUMBER.test(words) ||
    /^\[[^\]]{0,60}\bcourt\b|^j\.d\. (?:at|of) |^at [a-z .]{3,30}$|^div\.?:|^of the (?:\S+ ){0,3}court$|^case (?:code|type)|^mail stop|^room \d|^c\/o\b|^serve(?:d? on)?:|\b(?:statutory|registered|resident) agent\b|,? ss[.:]?$|[a-z] \d{5}(?:-\d{4})?[.,;]?$|^judicial district|^number:? \S*\d/i.test(
      words,
    ) ||
    /\d{2}-?(?:cv|cvs)\b/i.test(words) ||
    (/^\(/.test(words) && /\)$/.test(words)) ||
    (TITLE.test(words) && words.length < 120) ||
    /^(?:in and )?(?:for |of )(?:the )?(?:\S+ ){0,4}(?:district|division|county|state)\b|^(?:\S+ ){1,4}(?:division|district)(?:-.*)?$/i.test(
      words,
    )
  );
}

function roleOf(word: string): Party['role'] {
  const role = word.toLowerCase();
  return role === 'plaintiff' || role === 'defendant' || role === 'petitioner' || role === 'respondent'
    ? role
    : 'other';
}

/** Who acts for the party is named next: "by and through her guardian ad litem, ANN VALE". */
const FOR_ANOTHER =
  /\b(?:by|through)\b.{1,60}\b(?:guardians?(?: ad litem)?|next friends?|parents?|mother|father|conservator|trustee|attorney|agent|administrat(?:or|rix)|execut(?:or|rix)|representative)$/i;
/** An office that stands alone behind a name; the body behind it is that of the office. */
const OFFICE =
  /^(?:(?:acting|former|deputy|assistant) )?(?:secretary|commissioner|administrator|director|governor|attorney general|sheriff|warden|superintendent|mayor|president|chief of police|treasurer|comptroller|postmaster general)$/i;
const PUBLIC_BODY =
  /\b(?:department|office|agency|administration|bureau|commission|board|division|service|county|city|state|prison|jail|court)\b/i;

const CORPORATE =
  /^(?:inc|llc|l\.l\.c|corp|co|ltd|l\.p|lp|llp|n\.a|n\.v|s\.a|jr|sr|ii|iii|iv|p\.c|pllc|plc|fsb|ssb|f\.s\.b|gmbh|pty|pte)\b\.?/i;
const isLoud = (words: string): boolean =>
  /[A-Z]\.?[A-Z]/.test(words) && words.replace(/[^a-z]/g, '').length <= 0.2 * words.replace(/[^A-Za-z]/g, '').length;

function names(text: string, pending: readonly Entry[], role: Party['role']): Party[] {
  const joined = pending
    .map(({ words }, index) => {
      // A line that ends with a company's suffix ends a name, unless the next goes on with it.
      const next = pending[index + 1]?.words ?? '';
      const ended = /\b(?:inc|llc|corp|ltd|n\.a|l\.p|lp|llp)\.?$/i.test(words) && /^[A-Z]/.test(next);
      return ended && !CORPORATE.test(next) && !/^(?:and|&|as|d\/b\/a|f\/k\/a)\b/i.test(next) ? `${words};` : words;
    })
    .join(' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])/g, '$1')
    .trim();
  const parties: { name: string; description: string }[] = [];
  for (const chunk of joined.split(/;/)) {
    const groups = chunk.split(/,\s+/).map(partedByAnd);
    const loud = isLoud(groups.flat().find((piece) => piece !== '') ?? '');
    const before = parties.length;
    let acting: readonly string[] | null = null;
    let office = false;
    let claimants = false;
    for (const [piece, group] of groups.flatMap((group) => group.map((piece) => [piece, group] as const))) {
      if (piece === '') continue;
      const last = parties.at(-1);
      const within = parties.length > before;
      claimants ||= within && /^claiming\b/i.test(piece);
      if (
        last &&
        within &&
        (claimants || acting === group || FOR_ANOTHER.test(last.description) || (office && PUBLIC_BODY.test(piece)))
      ) {
        if (FOR_ANOTHER.test(last.description)) acting = group;
        last.description += `, ${piece}`;
        office = false;
        continue;
      }
      office = within && OFFICE.test(piece);
      if (office && last) last.description += `, ${piece}`;
      else if (last && within && CORPORATE.test(piece)) {
        if (last.description === '') last.name += `, ${piece}`;
        else last.description += `, ${piece}`;
      } else if (last && within && /^AS ASSIGNEE\b/.test(piece) && last.description === '') last.name += `, ${piece}`;
      else if (
        last &&
        within &&
        STATES.test(piece) &&
        /\b(?:county|city|town|village|township)\b/i.test(last.name) &&
        last.description === ''
      )
        last.name += `, ${piece}`;
      else if (last && within && loud && !isLoud(withoutDescription(piece)) && !/^does? /i.test(piece))
        last.description += `, ${piece}`;
      else if (describes(piece)) {
        if (last) last.description += `, ${piece}`;
      } else parties.push({ name: piece.replace(/^the (?=[A-Z])/, ''), description: '' });
    }
  }
  shareSurname(parties);
  return parties.flatMap(({ name: whole, description }) => {
    const cut = DESCRIPTION.exec(whole);
    let name = trimmedEnd(cut && cut.index > 1 ? whole.slice(0, cut.index) : whole, ' ,;:').trim();
    // A description in small letters goes on behind a name in capitals: "LEE M. ZELDIN in his capacity".
    if (/^[A-Z.,’' -]{6,}\s[a-z]/.test(name)) name = name.replace(/\s(?:as|being|by|for|in|on|through) [a-z].*$/, '');
    if (!/\b(?:inc|corp|co|ltd|n\.a|jr|sr|l\.p|p\.c|s\.a)\.$|\b\p{Lu}\.\s?\p{Lu}\.$/iu.test(name))
      name = trimmedEnd(name, '.');
    if (
      !/\p{L}{2}|^(?:\p{Lu}\.\s?){2,4}$/u.test(name) ||
      name.length > 140 ||
      /^(?:et al|inclusive|similarly situated)/i.test(name)
    )
      return [];
    const first = pending.find((entry) => entry.words.includes(name.slice(0, 8))) ?? pending[0];
    const found = first ? text.indexOf(name.slice(0, 8), first.line.start) : -1;
    const start = found >= 0 ? found : (first?.line.start ?? 0);
    const added = [cut && cut.index > 1 ? whole.slice(cut.index) : '', description].join('').replace(/^[\s,]+/, '');
    return [{ name, role, span: { start, end: Math.min(text.length, start + name.length) }, description: added }];
  });
}

/** "ADA AND BO VALE, wife and husband" are two persons of one surname. */
function shareSurname(parties: { name: string; readonly description: string }[]): void {
  parties.forEach(({ name, description }, at) => {
    const before = parties[at - 1];
    if (before?.description === '' && /^\p{Lu}[\p{L}.-]+$/u.test(before.name) && MARRIED.test(description))
      before.name += ` ${name.split(' ').at(-1)}`;
  });
}

const MARRIED = /^\W{0,3}(?:(?:as|a|each|both) ){0,3}(?:husband|wife|married|spouses)\b/i;

/** The names that an "and" joins; a public body may have one in its own name: "Office of Management and Budget". */
function partedByAnd(words: string): string[] {
  const parts: string[] = [];
  for (const part of words.split(/(?:^|\s)(?:and|AND)\s(?=(?:the |THE )?[A-Z“"])/)) {
    const last = parts.at(-1) ?? '';
    if (
      last !== '' &&
      (joinsOneBody(last, part) || /\bby$/i.test(last) || /^(?:through|natural|next friend|legal)\b/i.test(part))
    )
      parts[parts.length - 1] = `${last} ${/[a-z]/.test(last) ? 'and' : 'AND'} ${part}`;
    else parts.push(part.replace(/^(?:and|AND|&)\s+/, '').trim());
  }
  return parts;
}

const BODY =
  'department|office|commission|bureau|agency|administration|board|council|services|authority|development|budget';
const BODY_OF = new RegExp(
  `^(?:the )?(?:u\\.?s\\.? |united states |state )?(?:${BODY}) (?:of|for|on) \\S+(?: \\S+)?$`,
  'i',
);
const BODY_END = new RegExp(`^(?:\\S+ ){0,3}(?:${BODY})$`, 'i');

function joinsOneBody(left: string, right: string): boolean {
  if (/\b(?:inc|llc|corp|co|ltd)\b/i.test(left)) return false;
  return BODY_OF.test(left)
    ? !/\bDOES?\b/.test(right) && right.split(' ').length < 3
    : BODY_END.test(right) && left.split(' ').length < 4 && !BODY_END.test(left);
}

function withoutDescription(piece: string): string {
  const cut = DESCRIPTION.exec(piece);
  return cut ? piece.slice(0, cut.index) : piece;
}

/** A piece that goes on with the description of the name before it: small letters, a capacity, a title. */
function describes(piece: string): boolean {
  return (
    /^[a-z]/.test(piece) ||
    /^(?:individually|inclusive|deceased|pro se|et al|M\.?D|(?:in|on|as|by|its|his|her|their|former|formerly|also|for)\s|[df]\/[bk]\/a|a\/k\/a)/i.test(
      piece,
    ) ||
    /^An?\s.*\b(?:corporation|company|partnership|individual|entity|association|trust|agency|subdivision|person|minor|infant|resident|citizen|widow(?:er)?|(?:married|single|incapacitated) \S+)\b/i.test(
      piece,
    ) ||
    // "The Delaware corporation" describes; "The Vale Family Trust" is a name.
    /^The\s.*\b(?:corporation|company|partnership|entity|association|trust|agency|subdivision)\b/.test(piece)
  );
}
