import { scopes, type Scope } from '../analysis/scope.ts';
import { wordsOf } from '../law/words.ts';
import { byWords } from '../model/by-words.ts';
import type { Block, Complaint, Count, Paragraph, Party } from '../model/complaint.ts';
import type { DefinedTerm } from '../model/terms.ts';
import { nameOf } from './count-names.ts';
import { isClean, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** A count against several defendants of whom none is said to have done anything by name, or one of whom nothing is said. */
export const groupPleading: Rule = {
  id: 'group-pleading',
  check({ complaint, links, terms, hits, whole, limit }) {
    const defendants = complaint.caption?.parties.filter((party) => party.role === 'defendant' && isClean(party)) ?? [];
    if (!whole || defendants.length < 2) return [];
    const together = new Set(hits('together').map(({ block }) => block));
    const reach = scopes(complaint, links);
    const known = new Map<Party, readonly string[]>();
    const called = (party: Party): readonly string[] => {
      const words = known.get(party) ?? callingWords(complaint, terms, party);
      known.set(party, words);
      return words;
    };
    return complaint.counts.flatMap((count): Finding[] => {
      const against = defendants.filter((party) => isAgainst(count, party, terms));
      const facts = against.length < 2 ? [] : factsOf(reach[count.index], count);
      // What the complaint tells of them together, it tells of each.
      if (facts.length === 0 || facts.some((block) => together.has(block))) return [];
      const names = (party: Party): boolean => facts.some((block) => saysAny(block, called(party)));
      const silent = against.filter((party) => !names(party));
      if (silent.length === against.length) {
        const acting = facts.filter((block) => saysAny(block, ['defendants']));
        return acting.length < limit('paragraphs') ? [] : [finding('group', count, { number: against.length })];
      }
      return listsNames(count) ? silent.map((party) => finding('absent', count, { name: party.name })) : [];
    });
  },
};

/** The words by which the complaint calls a party: those of its name that no other party bears, and the short names defined for it. */
function callingWords(complaint: Complaint, terms: readonly DefinedTerm[], party: Party): string[] {
  const own = tellingWords(party.name);
  const others = new Set(
    complaint.caption?.parties.filter((other) => other !== party).flatMap(({ name }) => tellingWords(name)),
  );
  const defined = terms.filter(
    (term) => own.length > 0 && own.every((word) => tellingWords(term.stands).includes(word)),
  );
  return [...own.filter((word) => !others.has(word)), ...defined.flatMap(({ name }) => name.toLowerCase())];
}

/** A block's words, in the singular too. */
const wordsIn = byWords(
  ({ passage }): ReadonlySet<string> =>
    new Set(wordsOf(passage.text).flatMap(({ word }) => [word, word.replace(/s$/, '')])),
);

function saysAny(block: Block, words: readonly string[]): boolean {
  const own = wordsIn(block);
  return words.some((word) => own.has(word));
}

function finding(message: string, count: Count, values: Finding['values']): Finding {
  return { message, values: { label: nameOf(count), ...values }, span: count.heading.span };
}

/** The paragraphs on which the count rests that tell of events: those that present parties, court and venue do not. */
function factsOf(scope: Scope | undefined, count: Count): Block[] {
  if (!scope) return [];
  return [...scope.own, ...scope.common, ...scope.others].filter(
    (block) =>
      block.kind !== 'paragraph' ||
      (block as Paragraph).count === count ||
      !/\b(?:part(?:y|ies)|jurisdiction|venue)\b/i.test((block as Paragraph).heading?.text ?? ''),
  );
}

/** Whether the heading's "against" reaches the party; a heading that does not say reaches all. */
function isAgainst({ against }: Count, party: Party, terms: readonly DefinedTerm[]): boolean {
  if (against === null || /\b(?:all|each|both|every|defendants)\b/i.test(against)) return true;
  const words = against.toLowerCase();
  const own = tellingWords(party.name);
  return (
    own.some((word) => words.includes(word)) ||
    terms.some(
      (term) => words.includes(term.name.toLowerCase()) && own.some((word) => term.stands.toLowerCase().includes(word)),
    )
  );
}

const listsNames = ({ against }: Count): boolean =>
  against !== null && !/\b(?:all|each|both|every|defendants|individual|officers?|does?)\b/i.test(against);
