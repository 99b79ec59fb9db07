import { alternatives, oneOf } from '../law/alternatives.ts';
import { listOf } from '../law/procedure.ts';
import { byWords } from '../model/by-words.ts';
import type { Block, Complaint, Party } from '../model/complaint.ts';
import { ownSearch } from '../model/own-search.ts';
import type { DefinedTerm } from '../model/terms.ts';

/** What a party is by its name or description, as far as jurisdiction cares. */
export type PartyKind =
  'person' | 'corporation' | 'company' | 'partnership' | 'trust' | 'association' | 'public' | 'unknown';

const named = (key: string): RegExp => oneOf(listOf('party-kind-conflict', key));

/** The first that fits counts. */
const KINDS: readonly (readonly [PartyKind, RegExp])[] = [
  ['public', named('public')],
  ['company', named('company')],
  ['partnership', named('partnership')],
  ['trust', /\btrust\b(?! company)/i],
  ['corporation', named('corporation')],
  ['association', named('association')],
  ['association', /\blocal \d+\b/i],
];

/** The kind of a party: first by its own name, then by what the caption adds. */
export function kindOf(party: Party): PartyKind {
  for (const words of [party.name, party.description]) {
    for (const [kind, pattern] of KINDS) if (pattern.test(words)) return kind;
  }
  return /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|la|van|von|der)){1,4}(?:,? (?:Jr|Sr|II|III|IV)\.?)?$/u.test(
    party.name,
  )
    ? 'person'
    : 'unknown';
}

/** Whether a caption's name is surely a name, and no scrap of something else that stands there. */
export function isClean(party: Party): boolean {
  return (
    party.role !== 'other' &&
    party.name.length >= 4 &&
    party.name.length <= 70 &&
    /^[\p{Lu}\d][\p{L}\p{N} ,.&'’()/-]+$/u.test(party.name) &&
    !/\b(?:court|division|district|county of|demand|jury|plaintiffs?|defendants?|complaint|damages|relief|case|v|vs|does?|roe|unknown|section|code|situated)\b|\d{3}/i.test(
      party.name,
    ) &&
    party.name.split(/\s+/).length <= 9 &&
    party.name.split(/\s+/).length >= 2
  );
}

/** Whether the party is on the side that sues. */
export function isPlaintiff(party: Party): boolean {
  return party.role === 'plaintiff' || party.role === 'petitioner';
}

const key = (words: string): string =>
  words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a name that tell one party from another: endings of companies and short words are left out. */
export function tellingWords(name: string): string[] {
  return key(name)
    .split(' ')
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:inc|llc|corp|corporation|company|ltd|llp|the|and|for|of|usa|america|group|services)$/.test(word),
    );
}

/** The blocks of the body that speak of the party, by its name without its ending or by a short name defined for it. */
export function blocksOn(complaint: Complaint, terms: readonly DefinedTerm[], party: Party): Block[] {
  const words = tellingWords(party.name);
  if (words.length === 0) return [];
  const person = kindOf(party) === 'person';
  const called = person ? [words.at(-1) as string] : [words.slice(0, 3).join(' ')];
  for (const term of terms) {
    const stands = key(term.stands);
    if (
      term.name.length > 2 &&
      stands.length > 0 &&
      words.every((word) => stands.includes(word)) &&
      !/^(?:plaintiffs?|defendants?)$/i.test(term.name)
    )
      called.push(key(term.name));
  }
  return ownSearch(complaint, `blocksOn/${called.join('/')}`, (block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'prose') return null;
    const text = keyed(block);
    return called.some((name) => text.includes(` ${name} `) || text.includes(` ${name}'s `)) || null;
  }).map(({ block }) => block);
}

const keyed = byWords(({ passage }) => ` ${key(passage.text)} `);

const PUBLIC = oneOf(listOf('standing', 'public-plaintiff'));
const PUBLIC_FIRST = new RegExp(`^(?:the )?${alternatives(listOf('standing', 'public-plaintiff-first'))}`, 'i');

/** Whether a public body sues, to enforce the law rather than for an injury of its own. */
export function isPublicSuit(complaint: Complaint): boolean {
  return (
    complaint.caption?.parties.some(
      (party) => isPlaintiff(party) && (PUBLIC.test(party.name) || PUBLIC_FIRST.test(party.name)),
    ) ?? false
  );
}
