import type { BodyLine } from './body-lines.ts';
import type { Caption, Party } from './complaint.ts';
import { boundary } from './headings.ts';

const COURT =
  /\b(?:(?:united states|u\.s\.) (?:district|bankruptcy) court|district court|superior court|supreme court|circuit court|county court|chancery court|court of (?:chancery|common pleas|claims|federal claims|king[’']s bench)|general court of justice|state court|municipal court|civil court|justice court|court at law)\b/i;
const COURT_MORE =
  /^(?:in and )?(?:for the |of the |the )?(?:\w+(?:st|nd|rd|th)? )?(?:\S+ ){0,4}(?:district|division|county|state|court|vicinage|circuit|department|parish|commonwealth|jurisdiction|limited|part)\b|^at [a-z]{3,20}(?: [a-z]{3,20})?$/i;
const TITLE = /\b(?:complaint|petition)\b/i;
const NOT_TITLE = /\b(?:the|this|said|in|of|to) (?:complaint|petition)\b|complaint[’']s|alleges?\b|\bclerk\b|enclosed/i;
const ROLE =
  /^\W*(?:and )?(?:putative |proposed )?(?:third[- ]party )?(plaintiff|defendant|petitioner|respondent|relator|claimant|cross-?complainant|appellant)(?:\(s\)|s)?(?:[ -]?[a-z]{4,10})?(?:,? ?(?:pro se|in pro per))?[.,;:)\s|]*$/i;
const NUMBER =
  /(?:civil (?:action|case) (?:no|number)|civil no|case (?:no|number)|index (?:no|number)|docket (?:no|number)|cause (?:no|number)|cv[- ]no|file no|case|no)s?\s?[.:]?[:#.]?\s{0,3}([A-Z0-9][A-Za-z0-9 :_()/-]{2,40})?/i;
const BARE_NUMBER =
  /^(?:\d:)?\d{2}[- ]?(?:cv|cvs|civ|md|cr|l|ch|ci)[-. ]{0,2}(?:[a-z]{2,4}[- ])?\d{1,6}[A-Za-z0-9()-]{0,20}$|^\d{2} ?(?:CV|Civ\.?|CVS) ?\d{2,6}(?: ?\([A-Z]{2,3}\)){0,3}$/i;

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
    if (
      (known === 'section' || known === 'claims') &&
      title >= 0 &&
      !COURT.test(facts.words) &&
      !ROLE.test(leftColumn(facts.words))
    )
      break;
    if (
      facts.marker &&
      facts.marker.value === 1 &&
      facts.words.length > 40 &&
      !facts.caps &&
      title >= 0 &&
      facts.titled < 0.8
    )
      break;
    const right = rightColumn(facts.words);
    if (facts.words.length < 160 && isTitle(facts.words, facts.caps || facts.bold || facts.hash > 0, facts.titled))
      title = at;
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
  if (!TITLE.test(words) || NOT_TITLE.test(words)) return false;
  return loud || (titled >= 0.7 && words.length < 90 && /^(?:\S+ ){0,6}(?:complaint|petition)/i.test(words));
}

function isProse(words: string): boolean {
  if (
    /^(?:comes? now|now comes?|to the honorable|plaintiffs?,? .{0,160}\b(?:alleges?|states?|complains?|brings?|sues?|hereby)\b|plaintiffs?,? (?:by|through|individually|bring|alleg|for|complain|repeat)|(?:the )?plaintiffs? .{0,80},$)/i.test(
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

/** A caption in two columns: what stands left and right of the colon, parenthesis or bar, or of a wide gap. */
function leftColumn(words: string): string {
  return /^[:)|]/.test(words) ? '' : (words.split(/\s[:)|](?:\s|$)/)[0] as string);
}
function rightColumn(words: string): string | null {
  const found = /(?:^|\s)[:)|]\s+(\S.*)$/.exec(words);
  return found ? (found[1] as string) : null;
}

/** Reads the caption that stands in the lines before `end`; null where there is no sign of one. */
export function readCaption(text: string, lines: readonly BodyLine[], end: number): Caption | null {
  const region = lines.slice(0, end);
  if (region.length === 0) return null;
  const court = readCourt(text, region);
  const first = court?.first ?? 0;
  const parties = readParties(
    text,
    region,
    court &&
      region
        .slice(court.last)
        .some((line) => ROLE.test(leftColumn(line.facts.words)) || INLINE_ROLE.test(line.facts.words))
      ? court.last + 1
      : 0,
  );
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
  const hits = lines.flatMap((line, at) =>
    COURT.test(leftColumn(line.facts.words)) &&
    line.facts.words.length < 120 &&
    !/clerk|electronically|filed/i.test(line.facts.words)
      ? [at]
      : [],
  );
  // Of two captions the last is the pleading's own: a cover sheet stands before it.
  const loud = hits.filter(
    (hit) =>
      isLoud((lines[hit] as BodyLine).facts.words) && !/attorney|by:/i.test((lines[hit] as BodyLine).facts.words),
  );
  const at =
    loud.findLast((hit) =>
      lines
        .slice(hit + 1)
        .some((line) => ROLE.test(leftColumn(line.facts.words)) || INLINE_ROLE.test(line.facts.words)),
    ) ??
    loud[0] ??
    hits[0];
  if (at === undefined) return null;
  let first = at;
  let last = at;
  const fits = (line: BodyLine | undefined): boolean =>
    line !== undefined &&
    COURT_MORE.test(line.facts.words) &&
    line.facts.words.length < 90 &&
    !ROLE.test(line.facts.words) &&
    !TITLE.test(line.facts.words) &&
    !/unlimited|\bv\.|clerk|attorney/i.test(line.facts.words);
  while (last - at < 3 && fits(lines[last + 1])) last++;
  while (
    at - first < 2 &&
    /^(?:in the|state of|commonwealth of)\b/i.test(lines[first - 1]?.facts.words ?? '') &&
    fits(lines[first - 1])
  )
    first--;
  const name = lines
    .slice(first, last + 1)
    .map((line) => leftColumn(line.facts.words))
    .join(' ');
  return { name, span: { start: (lines[first] as BodyLine).start, end: (lines[last] as BodyLine).end }, first, last };
}

function readTitle(text: string, lines: readonly BodyLine[], from: number): Found | null {
  let best: Found | null = null;
  for (let at = from; at < lines.length; at++) {
    const { facts } = lines[at] as BodyLine;
    const right = rightColumn(facts.words);
    const words = right && TITLE.test(right) ? right : leftColumn(facts.words);
    if (
      words.length > 160 ||
      !isTitle(words, words === words.toUpperCase() || facts.bold || facts.hash > 0, facts.titled)
    )
      continue;
    let last = at;
    let name = words;
    while (last + 1 < lines.length && last - at < 4) {
      const next = lines[last + 1] as BodyLine;
      const more = right && TITLE.test(right) ? rightColumn(next.facts.words) : next.facts.words;
      if (
        !more ||
        next.facts.rule ||
        next.gap > 0 ||
        more !== more.toUpperCase() ||
        /^\(|^jury|^demand|^\d[.)]/i.test(more) ||
        ROLE.test(more)
      )
        break;
      name += ` ${more}`;
      last++;
    }
    const span = {
      start: text.indexOf(words.slice(0, 12), (lines[at] as BodyLine).start),
      end: (lines[last] as BodyLine).end,
    };
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
      if (!words || /^file no|related|bar no|sbn|conference|state bar|license|p\.?o\.? box/i.test(words)) continue;
      const bare = BARE_NUMBER.exec(words.trim());
      const labelled = /^(?:case|civil|index|docket|cause|no\.?|cv|file no)/i.test(words.trim())
        ? NUMBER.exec(words.trim())
        : null;
      const value = (bare?.[0] ?? labelled?.[1])?.trim();
      if (!value || !/\d{2}/.test(value) || /^_+$|^\d{1,2}$/.test(value)) continue;
      const start = text.indexOf(value.slice(0, 6), line.start);
      return {
        name: value,
        span: { start: start < 0 ? line.start : start, end: (start < 0 ? line.start : start) + value.length },
        first: at,
        last: at,
      };
    }
  }
  return null;
}

const DESCRIPTION =
  /,? (?:an?|the) (?:\S+ ){0,5}(?:corporation|company|partnership|individual|limited liability|association|municipal|entity|trust|person|resident|citizen|nonprofit|business|political)\b|,? (?:individually|in (?:his|her|its|their) |on behalf of|as (?:the |an? )?(?:secretary|attorney|director|commissioner|trustee|executor|administrator|personal|guardian|mother|father|next)|by and through|also d\/b\/a|d\/b\/a|dba|doing business|f\/k\/a|formerly known|a\/k\/a|also known|inclusive|and all (?:others|those) similarly|for (?:himself|herself|themselves|itself)|pro se\b)/i;
const STATES =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)$/i;
const VERSUS = /^(?:[-–—]{0,2} ?against ?[-–—]{0,2}|-?vs?\.?-?|versus)$/i;
const INLINE_ROLE = /,\s*(?:and )?(plaintiff|defendant|petitioner|respondent)s?\b[.,;]?/i;

interface Entry {
  readonly words: string;
  readonly line: BodyLine;
}

/** The parties: the names before each role (or behind a role with a colon), parted where the caption parts them. */
function readParties(text: string, lines: readonly BodyLine[], from: number): Party[] {
  const parties: Party[] = [];
  let pending: Entry[] = [];
  let ahead: Party['role'] | null = null;
  const settle = (role: Party['role']): void => {
    parties.push(...names(text, pending, role));
    pending = [];
  };
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    const words = leftColumn(line.facts.words.replace(/^\(\^\)\s*|^[•*]\s+/, ''))
      .replace(/\s*[)|:§]$/, (end) => (end.trim() === ':' ? ':' : ''))
      .trim();
    if (words === '' || /^[_\-=/Xx*.:)( ]+$/.test(words)) continue;
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
    if (isNoise(words)) {
      // An address or a court's line parts what stands before it from what follows.
      if (pending.length > 0) pending.push({ words: ';', line });
      continue;
    }
    if (line.facts.words.startsWith('(^)') && pending.length > 0) pending.push({ words: ';', line });
    pending.push({ words, line });
  }
  if (ahead) settle(ahead);
  else if (
    parties.length > 0 &&
    !parties.some((party) => party.role === 'defendant') &&
    pending.map((entry) => entry.words).join(' ').length < 200
  )
    settle('defendant');
  return parties;
}

function isNoise(words: string): boolean {
  return (
    COURT.test(words) ||
    /^(?:case|civil|index|docket|cause|file) (?:no|number|action|case)|^no\.|@|\(\d{3}\)|\d{3}[-.]\d{3}[-.]\d{4}|\b(?:bar no|sbn|suite|attorneys? for|esq\.?|street|avenue|p\.o\. box|telephone|facsimile|email|related to)\b|\b[A-Z]{2} \d{5}\b|\b(?:St|Ave|Blvd|Rd)\.,|^jury|^demand|^judge|^hon\.|^\d+[.)] |§|\bcode\b|\d{3},.*\d{3}|\d:\d\d|conference|^seq\b|\bdepartment \d|fees demanded|^(?:un)?limited (?:civil|jurisdiction)|^unlimited|^\d+ \S+ (?:\S+ ){0,3}(?:st|ave|nw|sw|ne|se|pentagon|street|drive|lane|road)\b/i.test(
      words,
    ) ||
    BARE_NUMBER.test(words) ||
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

const CORPORATE = /^(?:inc|llc|l\.l\.c|corp|co|ltd|l\.p|lp|llp|n\.a|n\.v|s\.a|jr|sr|ii|iii|iv|p\.c|pllc|plc)\b\.?/i;
const isLoud = (words: string): boolean =>
  /[A-Z]{2}/.test(words) && words.replace(/[^a-z]/g, '').length <= 0.2 * words.replace(/[^A-Za-z]/g, '').length;

function names(text: string, pending: readonly Entry[], role: Party['role']): Party[] {
  const joined = pending
    .map((entry) => entry.words)
    .join(' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])/g, '$1')
    .trim();
  const parties: { name: string; description: string }[] = [];
  for (const chunk of joined.split(/;/)) {
    const pieces = chunk
      .split(/,\s+|\s+(?:and|AND)\s+(?=(?:the |THE )?[A-Z“"])/)
      .map((piece) => piece.replace(/^(?:and|AND|&)\s+/, '').trim());
    const loud = isLoud(pieces.find((piece) => piece !== '') ?? '');
    const before = parties.length;
    for (const piece of pieces) {
      if (piece === '') continue;
      const last = parties.length > before ? parties.at(-1) : undefined;
      if (last && (CORPORATE.test(piece) || /^AS ASSIGNEE\b/.test(piece)) && last.description === '')
        last.name += `, ${piece}`;
      else if (
        last &&
        STATES.test(piece) &&
        /\b(?:county|city|town|village|township)\b/i.test(last.name) &&
        last.description === ''
      )
        last.name += `, ${piece}`;
      else if (last && ((loud && !isLoud(withoutDescription(piece))) || describes(piece)))
        last.description += `, ${piece}`;
      else parties.push({ name: piece.replace(/^the (?=[A-Z])/, ''), description: '' });
    }
  }
  return parties.flatMap(({ name: whole, description }) => {
    const cut = DESCRIPTION.exec(whole);
    let name = (cut && cut.index > 1 ? whole.slice(0, cut.index) : whole).replace(/[\s,;:]+$/, '').trim();
    // A description in small letters goes on behind a name in capitals: "LEE M. ZELDIN in his capacity".
    name = name.replace(/\s+(?:being|nos?\b).*$/, (rest) => (/^\s+nos?/i.test(rest) ? rest : ''));
    if (!/\b(?:inc|corp|co|ltd|n\.a|jr|sr|l\.p|p\.c|s\.a)\.$/i.test(name)) name = name.replace(/\.+$/, '');
    if (
      name.length < 2 ||
      !/[A-Za-z]{2}/.test(name) ||
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

function withoutDescription(piece: string): string {
  const cut = DESCRIPTION.exec(piece);
  return cut ? piece.slice(0, cut.index) : piece;
}

/** A piece that goes on with the description of the name before it: small letters, a capacity, a title. */
function describes(piece: string): boolean {
  return (
    /^(?:an?|the|in|on|as|by|individually|d\/b\/a|f\/k\/a|a\/k\/a|formerly|also|its|his|her|their|inclusive|former|for|MD|M\.D\.|deceased)\s|^(?:inclusive|deceased|individually|pro se|et al)/i.test(
      piece,
    ) || /^[a-z]/.test(piece)
  );
}
