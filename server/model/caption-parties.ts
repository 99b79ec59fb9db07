import { names, type Entry } from './caption-names.ts';
import type { Row } from './caption-rows.ts';
import { INLINE_ROLE, isLoud, isNoise, isProse, ROLE, VERSUS, VERSUS_AHEAD } from './caption-words.ts';
import type { Party } from './complaint.ts';

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

/** Whether a line tells a role or "v." */
export const hasParties = (rows: readonly Row[]): boolean =>
  rows.some(({ left, line }) => ROLE.test(left) || VERSUS.test(left) || INLINE_ROLE.test(line.facts.words));

/** The parties: the names before each role (or behind a role with a colon), parted where the caption parts them. */
export function readParties(text: string, rows: readonly Row[], from: number): Party[] {
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

const ADDRESS =
  /,? \d{1,6} [A-Z][\w .]{1,40}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|highway|nw|sw|ne|se)\b[^;]{0,80}/i;

/** The words without the address that follows a name on its line, behind a comma or capitals; all of them where there is none. */
function withoutAddress(words: string): string {
  return /^[A-Z]\D{8,160}, \d|^[A-Z][A-Z ,&.’'-]{8,160} \d/.test(words) ? words.replace(ADDRESS, '') : words;
}

function roleOf(word: string): Party['role'] {
  const role = word.toLowerCase();
  return role === 'plaintiff' || role === 'defendant' || role === 'petitioner' || role === 'respondent'
    ? role
    : 'other';
}
