import type { Span } from '../text/span.ts';
import { caseNameBefore, readCourtAndYear } from './citation-cases.ts';
import {
  CONSTITUTIONS,
  ELECTRONIC,
  NAMED_CODES,
  NEUTRAL_COURTS,
  REPORTERS,
  TITLED_CODES,
  type CodeForm,
} from './citation-forms.ts';
import { readSections, subsectionsEnd } from './citation-sections.ts';
import { joinHyphenated } from './hyphenation.ts';
import { nameKey, NameTable } from './name-table.ts';

export type CitationKind =
  | 'statute'
  | 'regulation'
  | 'rule'
  | 'constitution'
  | 'case'
  | 'short-case'
  | 'id'
  | 'docket'
  | 'session-law'
  | 'restatement'
  | 'uniform-code';

/** A citation of law as it stands in one block of text. */
export interface Citation extends Span {
  readonly kind: CitationKind;
  /** One spelling for all ways of writing it: "28 U.S.C. § 1331", "Fed. R. Civ. P. 9(b)", "550 U.S. 544". */
  readonly normal: string;
  readonly parts: CitationParts;
  /** Where its form departs from the usual one; empty where it does not. */
  readonly slips: readonly CitationSlip[];
}

/** The parts of a citation, as far as it has them. */
export interface CitationParts {
  /** The title or volume: "28", "550". */
  readonly title?: string;
  /** The code, rules or reporter by its usual name: "U.S.C.", "Fed. R. Civ. P.", "F.3d". */
  readonly source?: string;
  /** Section or rule numbers as written, one entry for each: "1331", "1692–1692p", "9(b)". */
  readonly sections?: readonly string[];
  readonly name?: string;
  readonly page?: string;
  readonly pin?: string;
  readonly docket?: string;
  readonly court?: string;
  readonly year?: number;
}

/** A slip of form. `better` replaces the span; it is empty where what is missing cannot be known. */
export interface CitationSlip extends Span {
  readonly kind: 'section-sign' | 'reporter' | 'year';
  readonly better: string;
}

interface Reporter {
  readonly usual: string;
  readonly unusual: boolean;
}

type Named =
  | { readonly kind: 'code'; readonly form: CodeForm }
  | { readonly kind: 'constitution'; readonly name: string }
  | { readonly kind: 'amendment' | 'article' | 'rule' | 'public-law' | 'restatement' | 'title' | 'docket' | 'id' };

type Numbered =
  | { readonly kind: 'code'; readonly form: CodeForm }
  | { readonly kind: 'reporter'; readonly reporter: Reporter }
  | { readonly kind: 'electronic'; readonly name: string }
  | { readonly kind: 'session' | 'register' };

const ORDINALS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth Twenty-First Twenty-Second Twenty-Third Twenty-Fourth Twenty-Fifth Twenty-Sixth Twenty-Seventh'.split(
    ' ',
  );
const ROMAN =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII'.split(
    ' ',
  );

const NAMED = new NameTable<Named>();
const NUMBERED = new NameTable<Numbered>();
fillTables();

function fillTables(): void {
  for (const form of NAMED_CODES) for (const name of form.names) NAMED.add(name, { kind: 'code', form });
  for (const names of CONSTITUTIONS)
    for (const name of names) NAMED.add(name, { kind: 'constitution', name: names[0] });
  for (const word of ORDINALS) NAMED.add(word.split('-')[0] as string, { kind: 'amendment' });
  for (const name of ['Article', 'Articles', 'Art.']) NAMED.add(name, { kind: 'article' });
  for (const name of ['Rule', 'Rules']) NAMED.add(name, { kind: 'rule' });
  for (const name of ['Pub. L.', 'Public Law', 'P.L.', 'Pub. L. No.', 'Public Law No.', 'P.L. No.', 'Pub. Law'])
    NAMED.add(name, { kind: 'public-law' });
  NAMED.add('Restatement', { kind: 'restatement' });
  NAMED.add('Title', { kind: 'title' });
  for (const name of [
    'No.',
    'Nos.',
    'Case No.',
    'Civil Action No.',
    'Civ. No.',
    'Civ. A. No.',
    'Cause No.',
    'Case Nos.',
  ])
    NAMED.add(name, { kind: 'docket' });
  for (const name of ['Docket No.', 'Index No.', 'C.A. No.', 'Civil No.', 'Case Number'])
    NAMED.add(name, { kind: 'docket' });
  NAMED.add('Id.', { kind: 'id' });
  NAMED.add('Ibid.', { kind: 'id' });

  for (const line of REPORTERS.trim().split('\n')) {
    const [accepted = '', unusual = ''] = line.split('!');
    const names = accepted.split('|').map((name) => name.trim());
    const usual = names[0] as string;
    for (const name of names) NUMBERED.add(name, { kind: 'reporter', reporter: { usual, unusual: false } });
    for (const name of unusual.split('|')) {
      if (name.trim() !== '') NUMBERED.add(name, { kind: 'reporter', reporter: { usual, unusual: true } });
    }
  }
  for (const form of TITLED_CODES) for (const name of form.names) NUMBERED.add(name, { kind: 'code', form });
  for (const name of ELECTRONIC) NUMBERED.add(name, { kind: 'electronic', name });
  NUMBERED.add('Stat.', { kind: 'session' });
  NUMBERED.add('Fed. Reg.', { kind: 'register' });
}

/** Where a citation could begin: a figure, a word with a capital, a section sign, or "id.". */
const BEGINNINGS = /(?<![\p{L}\d])(?:\d{1,4}(?![\d,])|\p{Lu}|id\.|ch(?:apter|\.)(?=\s))/gu;
const SPACE = /\s+/y;
const SECTION_SIGN = /,?\s*(?:§{1,2}|[Ss]ec(?:tions?|s?\.)|ss?\.(?=\s*\d))\s*/y;
/** Washington writes a chapter's number before the code's name. */
const CHAPTER_FIRST = /[Cc]h(?:apter|\.)\s+(\d+[A-Z]?(?:\.\d+[A-Z]?)?)\s+(RCW|WAC)(?![\p{L}\d])/uy;
const MANY_SIGN = /§§|ections|ecs\./;
const CHAPTER = /,?\s*(?:c|ch|chap|chapter)\.?\s*(\d+[A-Z]{0,2})(?![\p{L}\d])/uy;
const TITLE_WORD = /,?\s*tit\.?\s*(\d+[A-Z]?)(?:\s*,)?\s*/y;
const PART = /,?\s*(?:pts?\.|[Pp]arts?)\s*(\d+)(?:\s*[-–]\s*\d+)?/y;
const EDITION =
  /\s*\((?:(?:West|Lexis|LexisNexis|McKinney|Deering|Supp\.|as amended)(?: [\w.&]{1,12}){0,3}\s)?(?:1[89]|20)\d\d\)/y;
const PAGE = /\s+(\d{1,6}|_{2,})(?![\p{L}\d])/uy;
const SHORT_AT = /,?\s+at\s+(?:\*?)(\d{1,5})/y;
const PIN =
  /,?\s+(?:at\s+)?(?:¶{1,2}\s*)?\*?\d{1,5}(?:\s*[-–]\s*\*?\d{1,5})?(?![\p{L}\d])(?:\s*(?:&\s*)?nn?\.\s*\d+(?:[-–]\d+)?)?|\s*(?:&\s*)?nn?\.\s?\d+/uy;
const PARALLEL = /,\s+(?=\d{1,4}\s)/y;
const ID_PIN =
  /,?\s+(?:at\s+(?:\*?\d{1,5}(?:\s*[-–]\s*\*?\d{1,5})?|¶{1,2}\s*\d+(?:\s*[-–]\s*\d+)?)|§{1,2}\s*\d{1,6}[a-z]?(?:[.-]\d{1,5})*|¶{1,2}\s*\d+(?:\s*[-–]\s*\d+)?(?:,\s*\d+(?:\s*[-–]\s*\d+)?)*)(?:\s*(?:&\s*)?nn?\.\s*\d+)?/y;
const DOCKET_NUMBER =
  /\s*(\d{1,2}:\d{2}-[A-Za-z]{2,4}-\d{1,6}(?:-[A-Z][A-Za-z]{1,3})*(?:\s?\([A-Z]{2,4}\))*|\d{1,2}-[A-Za-z]{2,4}-\d{2,6}(?:-[A-Z]{1,4})*|\d{2}-\d{3,6}(?![\d-])|\d{2}-\d-\d{5}-\d(?:\s?SEA|\s?KNT)?|[A-Z]{0,3}\d{2}[A-Z]{2,4}\d{4,6}|\d{4}-\d{4,6}-[A-Z]{2,4})(?![\p{L}\d])/uy;
const NEUTRAL = new RegExp(
  `(\\d{4})[\\s-]+(${NEUTRAL_COURTS.map((name) => name.replace(/\./g, '\\.').replace(/ /g, '\\s+')).join('|')})(?:\\s+\\(\\d(?:st|nd|rd|th)\\))?[\\s-]+(\\d{1,7})(?:-U[A-Z]?)?(?![\\p{L}\\d])`,
  'uy',
);
const CONSTITUTION_PART =
  /,?\s+(?:(amends?|art|arts|pmbl|cl|pt)\.?|(amendments?|articles?|clause|Section)|§{1,2}|¶)\s*([IVXL]{1,6}(?!\p{L})|\d{1,3}(?:\([a-z]\))?(?![\p{L}\d]))/iuy;
const AMENDMENTS = new RegExp(
  `((?:${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s+&\\s+)(?:the\\s+)?(?:${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')}))*)\\s+Amendments?(?![\\p{L}-])`,
  'uy',
);
const AMENDED_CONSTITUTION = /\s+(?:of|to)\s+the\s+(?:U\.S\.|United\s+States)\s+Constitution/y;
const AMENDED_OTHER = /\s+(?:to|of)\s+(?:the|this|that|its|said)\s+\p{Lu}/uy;
const ARTICLE =
  /(?:Articles?|Art\.)\s+([IVXL]{1,6}|\d{1,2}),?(?:\s+(?:§\s*|[Ss]ection\s+)(\d{1,3}(?:\([a-z]\))?),?)?(?:\s+(?:cl\.|[Cc]lause)\s+(\d{1,2}),?)?\s+(?:of|to)\s+the\s+((?:[A-Z][\w.]{0,20}\s+){0,4})Constitution/y;
const RULE_NUMBER = /(?:Rules?)\s+(?=\d)/y;
const OF_RULES = /,?\s+(?:of|under)\s+the\s+(?=[A-Z])/y;
const RULE_WORD = /,?\s+(?:Rules?|No\.)\s+/y;
const PUBLIC_LAW_NUMBER = /\s*(\d{2,3})\s?[-–]\s?(\d{1,3})(?![\p{L}\d])/uy;
const RESTATEMENT =
  /Restatement(?:\s+of\s+(?:the\s+Law\s+of\s+)?\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)?\s*\((First|Second|Third|Fourth|2d|3d)\)(?:\s+of\s+(?:the\s+Law\s+of\s+)?(\p{Lu}[\p{L}'’&:]{0,20}(?:\s[\p{L}'’&:]{1,20}){0,5}))?,?\s+(?:§{1,2}|[Ss]ections?)\s*/uy;
const TITLED_PROSE =
  /Title\s+(\d{1,2}),?\s+(?:of\s+the\s+)?(United\s+States\s+Code|U\.?\s?S\.?\s?C\.?|Code\s+of\s+Federal\s+Regulations|C\.?F\.?R\.?),?\s*(?:[Ss]ections?|§{1,2})?\s*/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function after(pattern: RegExp, text: string, at: number): number {
  return at + (match(pattern, text, at)?.[0].length ?? 0);
}

const fold = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();

/** The citations in a block's text, in order and without overlap. Never throws; its time is linear in the text. */
export function readCitations(source: string): Citation[] {
  const { text, spanOf } = joinHyphenated(source);
  const found: Citation[] = [];
  BEGINNINGS.lastIndex = 0;
  for (let begin = BEGINNINGS.exec(text); begin; begin = BEGINNINGS.exec(text)) {
    const at = begin.index;
    const citation = /^\d/.test(begin[0]) ? readNumbered(text, at) : readNamed(text, at);
    if (!citation) continue;
    // A case reaches back over its name and docket, and takes up what was read of them.
    while (found.length > 0 && (found.at(-1) as Citation).end > citation.start) found.pop();
    found.push(citation);
    BEGINNINGS.lastIndex = Math.max(citation.end, at + 1);
  }
  return found.map((citation) => ({ ...citation, ...spanOf(citation.start, citation.end) }));
}

/** Whether the figure at `at` begins a citation of its own ("42 U.S.C."). */
function beginsNumbered(text: string, at: number): boolean {
  const figure = /\d{1,4}/y;
  figure.lastIndex = at;
  const number = figure.exec(text)?.[0];
  if (number === undefined) return false;
  const next = after(SPACE, text, at + number.length);
  return next > at + number.length && NUMBERED.read(text, next) !== null;
}

function readNumbered(text: string, at: number): Citation | null {
  const title = (/\d+/y.exec(text.slice(at, at + 5)) as RegExpExecArray)[0];
  if (/[$:/.]$/.test(text.slice(Math.max(0, at - 1), at)) && !/\s/.test(text[at - 1] ?? ' ')) return null;
  const neutral = title.length === 4 ? match(NEUTRAL, text, at) : null;
  if (neutral && (neutral[2] !== 'Ohio' || neutral[0].includes('-'))) {
    return caseFrom(text, at, {
      source: fold(neutral[2] as string),
      title,
      page: neutral[3] as string,
      normal: fold(neutral[0]),
      end: at + neutral[0].length,
      year: Number(title),
      slips: [],
    });
  }
  const start = after(SPACE, text, at + title.length);
  if (start === at + title.length) return null;
  const name = NUMBERED.read(text, start);
  if (!name) return null;
  const { value, end } = name;
  switch (value.kind) {
    case 'code':
      return readCode(text, at, title, value.form, end);
    case 'session': {
      const page = match(PAGE, text, end);
      if (!page) return null;
      const last = end + page[0].length;
      return plain('session-law', at, readCourtAndYear(text, last)?.end ?? last, `${title} Stat. ${page[1]}`, {
        title,
        source: 'Stat.',
      });
    }
    case 'register': {
      const page = /\s+(\d{1,3}(?:,\d{3})|\d{1,6})(?![\p{L}\d])/uy;
      const number = match(page, text, end);
      if (!number) return null;
      const pinned = after(
        /,\s+\d{1,3}(?:,\d{3}|\d{0,3})(?:[-–]\d{1,3})?(?![\d\p{L}])/uy,
        text,
        end + number[0].length,
      );
      return plain('regulation', at, readCourtAndYear(text, pinned)?.end ?? pinned, `${title} Fed. Reg. ${number[1]}`, {
        title,
        source: 'Fed. Reg.',
      });
    }
    case 'electronic': {
      const page = match(/\s+(?:No\.\s+)?(\d{3,9})(?:\(U\))?/y, text, end);
      if (!page || title.length !== 4) return null;
      return caseFrom(text, at, {
        source: value.name,
        title,
        page: page[1] as string,
        normal: `${title} ${value.name} ${page[1]}`,
        end: end + page[0].length,
        year: null,
        slips: [],
      });
    }
    case 'reporter':
      return readReported(text, at, title, start, end, value.reporter);
  }
}

function readReported(
  text: string,
  at: number,
  volume: string,
  start: number,
  end: number,
  reporter: Reporter,
): Citation | null {
  const written = text.slice(start, end);
  const { usual } = reporter;
  // "2 Or 3" and "5 Iowa 10" are prose unless something shows them to be reporters.
  const marked = /[.\d]/.test(written) || nameKey(written) === 'us';
  const slips: CitationSlip[] = reporter.unusual ? [{ kind: 'reporter', start, end, better: usual }] : [];
  const short = match(SHORT_AT, text, end);
  if (short && marked) {
    const last = pinsEnd(text, end + short[0].length);
    const name = caseNameBefore(text, at);
    return {
      kind: 'short-case',
      start: name?.start ?? at,
      end: last,
      normal: `${volume} ${usual} at ${short[1]}`,
      parts: {
        title: volume,
        source: usual,
        pin: fold(text.slice(end, last)).replace(/^,? ?at /, ''),
        ...(name && { name: name.name }),
      },
      slips,
    };
  }
  const page = match(PAGE, text, end);
  if (!page) return null;
  const last = end + page[0].length;
  if (!marked && !readCourtAndYear(text, last)) return null;
  return caseFrom(text, at, {
    source: usual,
    title: volume,
    page: page[1] as string,
    normal: `${volume} ${usual} ${page[1]}`,
    end: last,
    year: null,
    slips,
  });
}

interface CaseBody {
  readonly title: string;
  readonly source: string;
  readonly page: string;
  readonly normal: string;
  readonly end: number;
  /** The year where the citation's own form says it. */
  readonly year: number | null;
  readonly slips: readonly CitationSlip[];
}

/** A full case: the name and docket before it, pins, parallel reporters, court and year behind it. */
function caseFrom(text: string, at: number, body: CaseBody): Citation {
  let end = pinsEnd(text, body.end);
  const slips = [...body.slips];
  const pin = fold(text.slice(body.end, end)).replace(/^[,\s]+(?:at )?/, '');
  for (;;) {
    const joint = match(PARALLEL, text, end);
    if (!joint || !beginsNumbered(text, end + joint[0].length)) break;
    const next = readParallel(text, end + joint[0].length);
    if (next === null) break;
    end = pinsEnd(text, next.end);
    slips.push(...next.slips);
  }
  const court = readCourtAndYear(text, end);
  const docket = docketBefore(text, at);
  const name = caseNameBefore(text, docket?.start ?? at);
  const year = court?.year ?? name?.year ?? body.year;
  const start = name?.start ?? docket?.start ?? at;
  end = court?.end ?? end;
  if (year === null && name !== null && / vs?\.? /.test(name.name))
    slips.push({ kind: 'year', start, end, better: '' });
  return {
    kind: 'case',
    start,
    end,
    normal: body.normal,
    parts: {
      title: body.title,
      source: body.source,
      page: body.page,
      ...(pin !== '' && { pin }),
      ...(name && { name: name.name }),
      ...(docket && { docket: docket.number }),
      ...(court?.court && { court: court.court }),
      ...(year !== null && { year }),
    },
    slips,
  };
}

function readParallel(
  text: string,
  at: number,
): { readonly end: number; readonly slips: readonly CitationSlip[] } | null {
  const volume = match(/\d{1,4}\s+/y, text, at);
  if (!volume) return null;
  const start = at + volume[0].length;
  const name = NUMBERED.read(text, start);
  if (name?.value.kind !== 'reporter' && name?.value.kind !== 'electronic') return null;
  const page = match(PAGE, text, name.end);
  if (!page) return null;
  const unusual = name.value.kind === 'reporter' && name.value.reporter.unusual ? name.value.reporter.usual : null;
  return {
    end: name.end + page[0].length,
    slips: unusual === null ? [] : [{ kind: 'reporter', start, end: name.end, better: unusual }],
  };
}

/** The end of the pinpoint pages that follow, without the volume of a parallel reporter. */
function pinsEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const pin = match(PIN, text, end);
    if (!pin) return end;
    // A pin stands behind a comma, "at" or a note's sign; a bare figure is prose.
    if (!/^,|^\s*(?:&|n|at\b)|^\s+¶/.test(pin[0])) return end;
    if (beginsNumbered(text, end + pin[0].search(/\d/))) return end;
    end += pin[0].length;
  }
}

function docketBefore(text: string, at: number): { readonly start: number; readonly number: string } | null {
  const from = Math.max(0, at - 60);
  const before = text.slice(from, at);
  const found =
    /(?:Case |Civ\. |Civil Action |Docket |C\.A\. )?Nos?\.\s*([\w:.-]{4,30}(?:\s?\([A-Z]{2,4}\))*),\s*$/.exec(before);
  return found ? { start: from + found.index, number: found[1] as string } : null;
}

function readNamed(text: string, at: number): Citation | null {
  if (text.startsWith('id.', at)) return readId(text, at, at + 3, true);
  const chapter = match(CHAPTER_FIRST, text, at);
  if (chapter) {
    const [whole, number, source] = chapter as unknown as [string, string, string];
    return plain(source === 'WAC' ? 'regulation' : 'statute', at, at + whole.length, `ch. ${number} ${source}`, {
      source,
      sections: [number],
    });
  }
  const name = NAMED.read(text, at);
  if (!name) return null;
  const { value, end } = name;
  switch (value.kind) {
    case 'code':
      return value.form.kind === 'rule'
        ? readRule(text, at, end, value.form, name.key)
        : readCode(text, at, null, value.form, end);
    case 'constitution':
      return readConstitution(text, at, end, value.name);
    case 'amendment':
      return readAmendments(text, at);
    case 'article':
      return readArticle(text, at);
    case 'rule':
      return readBareRule(text, at);
    case 'public-law': {
      const number = match(PUBLIC_LAW_NUMBER, text, end);
      if (!number) return null;
      const law = `${number[1]}-${number[2]}`;
      return plain('session-law', at, end + number[0].length, `Pub. L. No. ${law}`, {
        source: 'Pub. L.',
        sections: [law],
      });
    }
    case 'restatement':
      return readRestatement(text, at);
    case 'title':
      return readTitledProse(text, at);
    case 'docket':
      return readDocket(text, at, end);
    case 'id':
      return text[end - 1] === '.' && /^I[a-z]/.test(text.slice(at, at + 2)) ? readId(text, at, end, false) : null;
  }
}

function plain(kind: CitationKind, start: number, end: number, normal: string, parts: CitationParts): Citation {
  return { kind, start, end, normal, parts, slips: [] };
}

function readCode(text: string, at: number, title: string | null, form: CodeForm, nameEnd: number): Citation | null {
  const source = form.names[0] as string;
  let end = nameEnd;
  let volume = title;
  const titled = match(TITLE_WORD, text, end);
  if (titled) {
    volume = titled[1] as string;
    end += titled[0].length;
  }
  const head = volume === null ? source : titled ? `${source} tit. ${volume}` : `${volume} ${source}`;
  const kind = form.kind === 'rule' ? 'rule' : form.kind;
  const parts = { ...(volume !== null && { title: volume }), source };

  const part = title !== null && kind === 'regulation' ? match(PART, text, end) : null;
  if (part) {
    return plain(kind, at, end + part[0].length, `${head} pt. ${part[1]}`, { ...parts, sections: [`pt. ${part[1]}`] });
  }
  const chapter = title === null ? match(CHAPTER, text, end) : null;
  if (chapter) {
    const chapterEnd = end + chapter[0].length;
    const normal = `${head} ch. ${chapter[1]}`;
    const sign = match(SECTION_SIGN, text, chapterEnd);
    const list =
      sign &&
      readSections(text, chapterEnd + sign[0].length, MANY_SIGN.test(sign[0]), (place) => beginsNumbered(text, place));
    if (!list) return plain(kind, at, chapterEnd, normal, { ...parts, title: chapter[1] });
    return plain(kind, at, list.end, `${normal}, ${numbers(list.sections, list.etSeq)}`, {
      ...parts,
      title: chapter[1],
      sections: list.sections,
    });
  }

  const sign = match(SECTION_SIGN, text, end);
  const start = sign ? end + sign[0].length : after(/,?\s+/y, text, end);
  const list = readSections(text, start, sign !== null && MANY_SIGN.test(sign[0]), (place) =>
    beginsNumbered(text, place),
  );
  if (!list) return null;
  const first = list.sections[0] as string;
  if (!sign) {
    if (form.style === 'strict' || start === end) return null;
    // Without a sign only what looks like a section's number is one.
    if (title === null && !/^\d+[A-Za-z]*[.:/-]|^\d{3,}/.test(first)) return null;
    if (/^(?:1[89]|20)\d\d$/.test(first) && title === null && form.style === 'section') return null;
  }
  const style = form.style === 'bare' ? 'bare' : 'section';
  const edition = after(EDITION, text, list.end);
  return {
    kind,
    start: at,
    end: edition,
    normal: `${head} ${style === 'bare' ? bare(list.sections, list.etSeq) : numbers(list.sections, list.etSeq, source)}`,
    parts: { ...parts, sections: list.sections },
    slips:
      !sign && style === 'section' && form.kind !== 'regulation'
        ? [{ kind: 'section-sign', start, end: start, better: severalIn(list.sections, source) ? '§§ ' : '§ ' }]
        : [],
  };
}

const bare = (sections: readonly string[], etSeq: boolean): string =>
  `${sections.join(', ')}${etSeq ? ' et seq.' : ''}`;

/** Whether they are several: two numbers, or in a code whose sections have no hyphen of their own a range of plain ones ("1-18"). */
const severalIn = (sections: readonly string[], source: string): boolean =>
  sections.length > 1 || (source === 'U.S.C.' && /^\d{1,5} ?[-–—] ?\d{1,5}$/.test(sections[0] ?? ''));

function numbers(sections: readonly string[], etSeq: boolean, source = ''): string {
  // Only where no section has a hyphen of its own is one between figures a range.
  const range = (section: string): boolean => source === 'U.S.C.' && /^\d+-\d+$/.test(section);
  const tidy = sections.map((section) => section.replace(range(section) ? '-' : / ?[—–] ?/g, '–'));
  const many = tidy.length > 1 || (tidy[0] ?? '').includes('–');
  const joined = tidy.length === 2 ? tidy.join(' and ') : tidy.join(', ');
  return `${many ? '§§' : '§'} ${joined}${etSeq ? ' et seq.' : ''}`;
}

function readRule(text: string, at: number, nameEnd: number, form: CodeForm, key: string): Citation | null {
  const source = form.names[0] as string;
  const word = after(RULE_WORD, text, nameEnd);
  const start = word > nameEnd ? word : after(/\s+/y, text, nameEnd);
  if (start === nameEnd) return null;
  const sign = after(/§{1,2}\s*/y, text, start);
  const list = readSections(text, sign, /rules/.test(key) || /Rules/.test(text.slice(nameEnd, start)), (place) =>
    beginsNumbered(text, place),
  );
  if (!list) return null;
  return plain('rule', at, list.end, `${source} ${bare(list.sections, list.etSeq)}`, {
    source,
    sections: list.sections,
  });
}

/** "Rule 9(b)", "Rules 8(a) and 9(b) of the Federal Rules of Civil Procedure"; a rule without either is too little to go by. */
function readBareRule(text: string, at: number): Citation | null {
  const word = match(RULE_NUMBER, text, at);
  if (!word) return null;
  const list = readSections(text, at + word[0].length, word[0].startsWith('Rules'), () => false);
  if (!list) return null;
  const of = match(OF_RULES, text, list.end);
  const named = of ? NAMED.read(text, list.end + of[0].length) : null;
  if (named?.value.kind === 'code' && named.value.form.kind === 'rule') {
    const source = named.value.form.names[0] as string;
    return plain('rule', at, named.end, `${source} ${bare(list.sections, false)}`, { source, sections: list.sections });
  }
  if (list.sections[0] === '10b-5') {
    return plain('regulation', at, list.end, '17 C.F.R. § 240.10b-5', {
      title: '17',
      source: 'C.F.R.',
      sections: ['240.10b-5'],
    });
  }
  if (!list.sections.every((section) => /\([a-z]\)/.test(section))) return null;
  return plain('rule', at, list.end, `${word[0].trim()} ${bare(list.sections, false)}`, { sections: list.sections });
}

function readConstitution(text: string, at: number, nameEnd: number, name: string): Citation | null {
  const parts: string[] = [];
  let end = nameEnd;
  for (let part = match(CONSTITUTION_PART, text, end); part; part = match(CONSTITUTION_PART, text, end)) {
    end += part[0].length;
    parts.push(fold(part[0]).replace(/^, ?/, ''));
  }
  if (parts.length === 0) return null;
  const normal = parts
    .map((part) =>
      part
        .replace(/^amendments? /i, 'amend. ')
        .replace(/^articles? /i, 'art. ')
        .replace(/^section /i, '§ '),
    )
    .join(', ');
  return plain('constitution', at, end, `${name} ${normal}`, { source: name, sections: parts });
}

function readAmendments(text: string, at: number): Citation | null {
  const found = match(AMENDMENTS, text, at);
  if (!found) return null;
  let end = at + found[0].length;
  const constitution = match(AMENDED_CONSTITUTION, text, end);
  if (constitution) end += constitution[0].length;
  else if (match(AMENDED_OTHER, text, end)) return null;
  const sections = [...(found[1] as string).matchAll(/\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?/gu)].map(
    (word) => ROMAN[ORDINALS.indexOf(word[0])] as string,
  );
  const normal = `U.S. Const. ${sections.length > 1 ? 'amends.' : 'amend.'} ${sections.join(', ')}`;
  return plain('constitution', at, end, normal, { source: 'U.S. Const.', sections });
}

function readArticle(text: string, at: number): Citation | null {
  const found = match(ARTICLE, text, at);
  if (!found) return null;
  const [whole, article, section, clause, place = ''] = found;
  const of = fold(place);
  const name =
    of === 'U.S.' || of === 'United States' || of === '' ? 'U.S. Const.' : `${of.replace(/ State$/, '')} Const.`;
  const normal = `${name} art. ${article}${section === undefined ? '' : `, § ${section}`}${clause === undefined ? '' : `, cl. ${clause}`}`;
  return plain('constitution', at, at + whole.length, normal, { source: name });
}

function readRestatement(text: string, at: number): Citation | null {
  const found = match(RESTATEMENT, text, at);
  if (!found) return null;
  const list = readSections(text, at + found[0].length, /§§|ections/.test(found[0]), () => false);
  if (!list) return null;
  const edition = { '2d': 'Second', '3d': 'Third' }[found[1] as string] ?? found[1];
  const subject = fold(found[2] ?? '');
  const source = `Restatement (${edition})${subject === '' ? '' : ` of ${subject}`}`;
  return plain('restatement', at, list.end, `${source} ${numbers(list.sections, false)}`, {
    source,
    sections: list.sections,
  });
}

function readTitledProse(text: string, at: number): Citation | null {
  const found = match(TITLED_PROSE, text, at);
  if (!found) return null;
  const list = readSections(text, at + found[0].length, /ections|§§/.test(found[0]), (place) =>
    beginsNumbered(text, place),
  );
  if (!list) return null;
  const federal = /^[UC]/.exec(found[2] as string)?.[0] === 'U';
  const source = federal ? 'U.S.C.' : 'C.F.R.';
  const title = found[1] as string;
  return plain(
    federal ? 'statute' : 'regulation',
    at,
    list.end,
    `${title} ${source} ${numbers(list.sections, list.etSeq)}`,
    {
      title,
      source,
      sections: list.sections,
    },
  );
}

function readDocket(text: string, at: number, nameEnd: number): Citation | null {
  // "ECF No. 12" and "Dkt. No. 3" point into a docket and are no docket's own number.
  if (
    /(?:ECF|Dkt\.|Doc\.|Dckt\.|Order|Patent|Serial|Reg\.|Ex\.|Exhibit|Account|Policy|License|Tel\.)\s*$/.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
    return null;
  const found = match(DOCKET_NUMBER, text, nameEnd);
  if (!found) return null;
  const number = fold(found[1] as string);
  const numberEnd = nameEnd + found[0].length;
  const name = caseNameBefore(text, at);
  const court = readCourtAndYear(text, numberEnd);
  if (name && court) {
    const parts = {
      docket: number,
      name: name.name,
      year: court.year,
      ...(court.court !== null && { court: court.court }),
    };
    return plain('case', name.start, court.end, `No. ${number}`, parts);
  }
  return plain('docket', at, court?.end ?? numberEnd, `No. ${number}`, {
    docket: number,
    ...(court && { year: court.year, ...(court.court !== null && { court: court.court }) }),
  });
}

function readId(text: string, at: number, end: number, needsPin: boolean): Citation | null {
  const pin = match(ID_PIN, text, end);
  if (!pin) return needsPin ? null : plain('id', at, end, 'Id.', {});
  const last = end + pin[0].length;
  const sub = subsectionsEnd(text, last);
  const where = fold(text.slice(end, sub)).replace(/^, ?/, '');
  return plain('id', at, sub, `Id. ${where}`, { pin: where.replace(/^at /, '') });
}
