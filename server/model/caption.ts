import type { BodyLine } from './body-lines.ts';
import type { Caption, Party } from './complaint.ts';
import { boundary } from './headings.ts';

const COURT =
  /\b(?:(?:united states|u\.s\.) (?:district|bankruptcy) court|district court|superior court|supreme court|circuit court|county court|chancery court|court of (?:chancery|common pleas|claims|federal claims|king[’']s bench)|general court of justice|state court|municipal court|civil court|justice court|court at law)\b/i;
const COURT_MORE =
  /^(?:in and )?(?:for the |of the |the )?(?:\w+(?:st|nd|rd|th)? )?(?:\S+ ){0,4}(?:district|division|county|state|court|vicinage|circuit|department|parish|commonwealth|jurisdiction|limited|part)\b/i;
const TITLE =
  /\b(?:complaint|petition)\b/i;
const NOT_TITLE = /\b(?:the|this|said|in|of|to) (?:complaint|petition)\b|complaint[’']s|alleges?\b|\bclerk\b|enclosed/i;
const ROLE = /^\W*(?:and )?(?:putative |proposed )?(?:third[- ]party )?(plaintiff|defendant|petitioner|respondent|relator|claimant|cross-?complainant|appellant)(?:\(s\)|s)?(?:[ -]?[a-z]{4,10})?(?:,? ?(?:pro se|in pro per))?[.,;:)\s|]*$/i;
const NUMBER =
  /(?:civil (?:action|case) (?:no|number)|civil no|case (?:no|number)|index (?:no|number)|docket (?:no|number)|cause (?:no|number)|cv[- ]no|file no|case|no)s?\s?[.:]?[:#.]?\s{0,3}([A-Z0-9][A-Za-z0-9 :_()/-]{2,40})?/i;
const BARE_NUMBER = /^(?:\d:)?\d{2}[- ]?(?:cv|cvs|civ|md|cr|l|ch|ci)[-. ]{0,2}(?:[a-z]{2,4}[- ])?\d{1,6}[A-Za-z0-9()-]{0,20}$|^\d{2} ?(?:CV|Civ\.?|CVS) ?\d{2,6}(?: ?\([A-Z]{2,3}\)){0,3}$/i;

/**
 * Where the body begins: the index of the first line behind the caption. The caption is whatever stands before the first known
 * heading, numbered paragraph or prose behind the pleading's title and the last party's role.
 */
export function captionEnd(lines: readonly BodyLine[]): number {
  const limit = Math.min(lines.length, 260);
  let title = -1;
  let role = -1;
  for (let at = 0; at < limit; at++) {
    const { facts } = lines[at] as BodyLine;
    if (title >= 0 && at > title + 120) break;
    const known = boundary(lines[at] as BodyLine);
    if ((known === 'section' || known === 'claims') && title >= 0 && !COURT.test(facts.words)) break;
    if (facts.marker && facts.marker.value === 1 && facts.words.length > 40 && !facts.caps && title >= 0 && facts.titled < 0.8) break;
    const right = rightColumn(facts.words);
    if (facts.words.length < 160 && isTitle(facts.words, facts.caps || facts.bold || facts.hash > 0, facts.titled)) title = at;
    else if (right && isTitle(right, right === right.toUpperCase(), 1)) title = at;
    if (ROLE.test(leftColumn(facts.words)) && facts.words.length < 90) role = at;
    if (title >= 0 && role >= 0 && isProse(facts.words) && at > title && at > role) break;
  }
  if (title < 0 && role < 0) return 0;
  let at = Math.max(title, role) + 1;
  while (at < lines.length) {
    const line = lines[at] as BodyLine;
    const { facts } = line;
    const known = boundary(line);
    if (known && known !== 'jury-demand') break;
    if (facts.marker && facts.marker.value >= 1 && facts.words.length > 30 && !facts.caps && facts.titled < 0.8) break;
    if (isProse(facts.words)) break;
    if (facts.hash > 0 && at > title + 1 && !facts.marker && !TITLE.test(facts.words)) break;
    // Behind the title a line in capitals that prose or a paragraph follows is the first heading.
    if (facts.caps && !facts.known && at > title + 1 && role >= 0 && !/^\(|^[*"“]|\d/.test(facts.words) && followedByProse(lines, at) && !continuesTitle(lines, at)) break;
    if (at > Math.max(title, role) + 60) break;
    at++;
  }
  return at;
}

function continuesTitle(lines: readonly BodyLine[], at: number): boolean {
  const before = lines[at - 1] as BodyLine;
  return (lines[at] as BodyLine).gap === 0 && !before.facts.rule && (TITLE.test(before.facts.words) || /\b(?:and|for|of|or)$|[,&]$/i.test(before.facts.words));
}

function followedByProse(lines: readonly BodyLine[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && (isProse(next.facts.words) || (next.facts.marker !== null && next.facts.marker.value === 1) || next.facts.words.length > 55);
}

function isTitle(words: string, loud: boolean, titled: number): boolean {
  if (!TITLE.test(words) || NOT_TITLE.test(words)) return false;
  return loud || (titled >= 0.7 && words.length < 90 && /^(?:\S+ ){0,6}(?:complaint|petition)/i.test(words));
}

function isProse(words: string): boolean {
  if (/^(?:comes? now|now comes?|to the honorable|plaintiffs?,? .{0,160}\b(?:alleges?|states?|complains?|brings?|sues?|hereby)\b|plaintiffs?,? (?:by|through|individually|bring|alleg|for|complain|repeat)|(?:the )?plaintiffs? .{0,80},$)/i.test(words)) return true;
  return words.length > 75 && /[a-z]{3}.*[a-z]{3}.*[a-z]{3}/.test(words) && /\b(?:alleges?|brings?|complain|states?|follows|hereby|is an action|this (?:action|case|is)|the|has|was|were|that)\b/.test(words) && !/@|\bsuite\b|\bstreet\b|\bbar no/i.test(words) && !/\b(?:official capacity|corporation|individually)\b/i.test(words);
}

/** A caption in two columns: what stands left and right of the colon, parenthesis or bar, or of a wide gap. */
function leftColumn(words: string): string {
  return words.split(/\s[:)|§](?:\s|$)/)[0] as string;
}
function rightColumn(words: string): string | null {
  const found = /\s[:)|§]\s+(\S.*)$/.exec(words);
  return found ? (found[1] as string) : null;
}

/** Reads the caption that stands in the lines before `end`; null where there is no sign of one. */
export function readCaption(text: string, lines: readonly BodyLine[], end: number): Caption | null {
  const region = lines.slice(0, end);
  if (region.length === 0) return null;
  const court = readCourt(text, region);
  const first = court?.first ?? 0;
  const parties = readParties(text, region, Math.max(0, court?.last ?? -1));
  const title = readTitle(text, region, first);
  const number = readNumber(text, region);
  if (!court && parties.length === 0 && !title) return null;
  return {
    span: { start: (region[0] as BodyLine).start, end: (region.at(-1) as BodyLine).end },
    court: court?.name ?? null,
    courtSpan: court?.span ?? null,
    caseNumber: number?.name ?? null,
    caseNumberSpan: number?.span ?? null,
    title: title?.name ?? null,
    titleSpan: title?.span ?? null,
    parties,
  };
}

interface Found {
  readonly name: string;
  readonly span: { start: number; end: number };
  readonly first: number;
  readonly last: number;
}

function readCourt(_text: string, lines: readonly BodyLine[]): Found | null {
  const hits = lines.flatMap((line, at) => (COURT.test(leftColumn(line.facts.words)) && line.facts.words.length < 120 && !/clerk|electronically|filed/i.test(line.facts.words) ? [at] : []));
  const at = hits.find((hit) => /[A-Z]{4}/.test((lines[hit] as BodyLine).facts.words)) ?? hits[0];
  if (at === undefined) return null;
  let first = at;
  let last = at;
  const fits = (line: BodyLine | undefined): boolean =>
    line !== undefined && COURT_MORE.test(line.facts.words) && line.facts.words.length < 90 && !ROLE.test(line.facts.words) && !TITLE.test(line.facts.words) && !/unlimited|\bv\.|clerk|attorney/i.test(line.facts.words);
  while (last - at < 3 && fits(lines[last + 1])) last++;
  while (at - first < 2 && /^(?:in the|state of|commonwealth of)\b/i.test(lines[first - 1]?.facts.words ?? '') && fits(lines[first - 1])) first--;
  const name = lines.slice(first, last + 1).map((line) => leftColumn(line.facts.words)).join(' ');
  return { name, span: { start: (lines[first] as BodyLine).start, end: (lines[last] as BodyLine).end }, first, last };
}

function readTitle(text: string, lines: readonly BodyLine[], from: number): Found | null {
  let best: Found | null = null;
  for (let at = from; at < lines.length; at++) {
    const { facts } = lines[at] as BodyLine;
    const right = rightColumn(facts.words);
    const words = right && TITLE.test(right) ? right : leftColumn(facts.words);
    if (words.length > 160 || !isTitle(words, words === words.toUpperCase() || facts.bold || facts.hash > 0, facts.titled)) continue;
    let last = at;
    let name = words;
    while (last + 1 < lines.length && last - at < 4) {
      const next = lines[last + 1] as BodyLine;
      const more = right && TITLE.test(right) ? rightColumn(next.facts.words) : next.facts.words;
      if (!more || next.facts.rule || next.gap > 0 || more !== more.toUpperCase() || /^\(|^jury|^demand|^\d[.)]/i.test(more) || ROLE.test(more)) break;
      name += ` ${more}`;
      last++;
    }
    const span = { start: text.indexOf(words.slice(0, 12), (lines[at] as BodyLine).start), end: (lines[last] as BodyLine).end };
    if (span.start < 0) span.start = (lines[at] as BodyLine).start;
    best = { name, span, first: at, last };
    if (at > from) break;
  }
  return best;
}

function readNumber(text: string, lines: readonly BodyLine[]): Found | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    for (const words of [rightColumn(line.facts.words), leftColumn(line.facts.words)]) {
      if (!words || /related|bar no|sbn|conference|state bar|license|p\.?o\.? box/i.test(words)) continue;
      const bare = BARE_NUMBER.exec(words.trim());
      const labelled = /^(?:case|civil|index|docket|cause|no\.?|cv|file no)/i.test(words.trim()) ? NUMBER.exec(words.trim()) : null;
      const value = (bare?.[0] ?? labelled?.[1])?.trim();
      if (!value || !/\d{2}/.test(value) || /^_+$|^\d{1,2}$/.test(value)) continue;
      const start = text.indexOf(value.slice(0, 6), line.start);
      return { name: value, span: { start: start < 0 ? line.start : start, end: (start < 0 ? line.start : start) + value.length }, first: at, last: at };
    }
  }
  return null;
}

const DESCRIPTION =
  /,? (?:an?|the) (?:\S+ ){0,5}(?:corporation|company|partnership|individual|limited liability|association|municipal|entity|trust|person|resident|citizen|nonprofit|business|political)|,? (?:individually|in (?:his|her|its|their) |on behalf of|as (?:the |an? )?(?:secretary|attorney|director|commissioner|trustee|executor|administrator|personal|guardian|mother|father|next)|by and through|d\/b\/a|dba|doing business|f\/k\/a|formerly known|a\/k\/a|also known|inclusive|and all (?:others|those) similarly|for (?:himself|herself|themselves|itself)|former(?:ly)? |(?:assistant |deputy |acting )?(?:attorney general|director|warden|secretary|commissioner|physician|associate warden)\b)/i;

/** The parties: the names before each role, split where the caption separates them. */
function readParties(text: string, lines: readonly BodyLine[], from: number): Party[] {
  const parties: Party[] = [];
  let pending: { words: string; line: BodyLine }[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    const words = leftColumn(line.facts.words.replace(/[)|:§]\s*$/, '').trim()).trim();
    if (words === '' || /^[_\-=/Xx*.:)(]+$/.test(words)) continue;
    if (at <= from && COURT.test(words)) continue;
    const role = ROLE.exec(words) ?? /[,;] (?:the )?(plaintiff|defendant|petitioner|respondent)s?[.,]?$/i.exec(words);
    if (role) {
      const kind = roleOf(role[1] as string);
      if (role.index > 0) pending.push({ words: words.slice(0, role.index), line });
      parties.push(...names(text, pending, kind));
      pending = [];
      continue;
    }
    if (/^(?:[-–—]? ?against ?[-–—]?|-?vs?\.?-?|versus)$/i.test(words)) {
      if (pending.length > 0 && parties.length === 0) parties.push(...names(text, pending, 'plaintiff'));
      pending = [];
      continue;
    }
    if (isCaptionNoise(words)) {
      if (!/^(?:case|civil|no)\b/i.test(words) && parties.length === 0) pending = [];
      continue;
    }
    pending.push({ words, line });
  }
  if (pending.length > 0 && parties.length > 0 && !parties.some((party) => party.role === 'defendant')) {
    const inline = pending.map((entry) => entry.words).join(' ');
    if (inline.length < 200) parties.push(...names(text, pending, 'defendant'));
  }
  return parties;
}

function isCaptionNoise(words: string): boolean {
  return (
    COURT.test(words) ||
    /^(?:case|civil|index|docket|cause|file) (?:no|number|action|case)|^no\.|@|\(\d{3}\)|\d{3}[-.]\d{3}[-.]\d{4}|\b(?:bar no|sbn|suite|attorneys? for|esq\.?|street|avenue|p\.o\. box|telephone|facsimile|email|llp)\b|\b[A-Z]{2} \d{5}\b|^\(|^jury|^demand|^judge|^hon\.|^\d+[.)] /i.test(words) ||
    (TITLE.test(words) && words.length < 120) ||
    /^(?:for the |of the )?(?:\w+ ){0,3}(?:district|division|county|state) (?:of|division)?/i.test(words)
  );
}

function roleOf(word: string): Party['role'] {
  const role = word.toLowerCase();
  return role === 'plaintiff' || role === 'defendant' || role === 'petitioner' || role === 'respondent' ? role : 'other';
}

const CORPORATE = /^(?:inc|llc|l\.l\.c|corp|co|ltd|l\.p|lp|llp|n\.a|jr|sr|ii|iii|p\.c|pllc|a\/k\/a)\b\.?/i;

function names(text: string, pending: readonly { words: string; line: BodyLine }[], role: Party['role']): Party[] {
  const joined = pending.map((entry) => entry.words).join(' ').replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  for (const chunk of joined.split(/;\s*(?:and\s+)?/i)) {
    let rest = '';
    for (const piece of chunk.split(/,\s+|\s+(?:and|AND|&)\s+(?=[A-Z“"])/)) {
      const bare = piece.replace(/^(?:and|AND)\s+/, '').trim();
      if (bare === '') continue;
      if (rest !== '' && (CORPORATE.test(bare) || continues(bare))) rest += `, ${bare}`;
      else {
        if (rest !== '') parts.push(rest);
        rest = bare;
      }
    }
    if (rest !== '') parts.push(rest);
  }
  return parts.flatMap((part) => {
    const cut = DESCRIPTION.exec(part);
    const name = (cut ? part.slice(0, cut.index) : part).replace(/[\s,.;:]+$/, (end) => (/^\./.test(end) && /\b(?:inc|corp|co|ltd|n\.a|jr|sr|l\.p|p\.c)\.?$/i.test(cut ? part.slice(0, cut.index) : part.slice(0, -end.length)) ? '.' : '')).trim();
    if (name.length < 2 || !/[A-Za-z]{2}/.test(name) || name.length > 140) return [];
    const first = pending.find((entry) => entry.words.includes(name.slice(0, 8))) ?? pending[0];
    const start = first ? Math.max(first.line.start, text.indexOf(name.slice(0, 8), first.line.start)) : 0;
    return [{ name, role, span: { start, end: Math.min(text.length, start + name.length) }, description: cut ? part.slice(cut.index).replace(/^[\s,]+/, '') : '' }];
  });
}

/** A piece that goes on with the description of the name before it: lower-case words, a capacity, a title. */
function continues(piece: string): boolean {
  return /^(?:an?|the|in|on|as|by|individually|d\/b\/a|f\/k\/a|a\/k\/a|formerly|also|its|his|her|their|inclusive|former|for|MD|M\.D\.|deceased|attorney general|director|secretary|warden|associate|assistant|physician|new york|region|international|counter)\b/i.test(piece) || /^[a-z]/.test(piece);
}
