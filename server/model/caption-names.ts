import { alternatives } from '../law/alternatives.ts';
import { states } from '../law/places.ts';
import type { BodyLine } from './body-lines.ts';
import { isLoud } from './caption-words.ts';
import type { Party } from './complaint.ts';
import { trimmedEnd } from '../text/trim.ts';

/** Words of a caption that may name a party, with their line. `;` parts what stands before from what follows. */
export interface Entry {
  readonly words: string;
  readonly line: BodyLine;
}

const DESCRIPTION =
  /,? (?:an?|the) (?:\S+ ){0,5}(?:corporation|company|partnership|individual|limited liability|association|municipal|entity|trust|person|resident|citizen|nonprofit|business|political)\b|,? (?:individually|in (?:his|her|its|their) |on behalf of|as (?:the |an? )?(?:secretary|attorney|director|commissioner|trustee|executor|administrator|personal|guardian|mother|father|next)|by and through|also d\/b\/a|d\/b\/a|dba|doing business|f\/k\/a|formerly known|a\/k\/a|also known|inclusive|and all (?:others|those) similarly|for (?:himself|herself|themselves|itself)|pro se\b)/i;
const STATES = new RegExp(`^${alternatives(states.map(({ name }) => name))}$`, 'i');

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

/** The parties that the words name, in the role; each with its description and where its name begins. */
export function names(text: string, pending: readonly Entry[], role: Party['role']): Party[] {
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
