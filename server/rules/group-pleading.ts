import { scopes, type Scope } from '../analysis/scope.ts';
import type { Block, Complaint, Count, Paragraph, Party } from '../model/complaint.ts';
import type { DefinedTerm } from '../model/terms.ts';
import { nameOf } from './count-names.ts';
import { blocksOn, isClean, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** A count against several defendants of whom none is said to have done anything by name, or one of whom nothing is said. */
export const groupPleading: Rule = {
  id: 'group-pleading',
  check({ complaint, links, terms, hits, whole, limit }) {
    const defendants = complaint.caption?.parties.filter((party) => party.role === 'defendant' && isClean(party)) ?? [];
    if (!whole || defendants.length < 2) return [];
    const together = new Set(hits('together').map(({ block }) => block));
    const named = new Map(defendants.map((party) => [party, new Set(blocksNaming(complaint, terms, party))]));
    const reach = scopes(complaint, links);
    return complaint.counts.flatMap((count): Finding[] => {
      const facts = factsOf(reach[count.index], count);
      const against = defendants.filter((party) => isAgainst(count, party, terms));
      // What the complaint tells of them together, it tells of each.
      if (against.length < 2 || facts.some((block) => together.has(block))) return [];
      const acting = facts.filter(({ passage }) => /\b(?:the |all )?[Dd]efendants\b/.test(passage.text));
      const silent = against.filter((party) => !facts.some((block) => named.get(party)?.has(block)));
      if (silent.length === against.length) {
        if (acting.length < limit('paragraphs')) return [];
        return [finding('group', count, { number: against.length })];
      }
      return listsNames(count) ? silent.map((party) => finding('absent', count, { name: party.name })) : [];
    });
  },
};

/** The blocks that name the party, also by the first word of its name where no other party has that word. */
function blocksNaming(complaint: Complaint, terms: readonly DefinedTerm[], party: Party): readonly Block[] {
  const [first = ''] = tellingWords(party.name);
  const others = complaint.caption?.parties.filter((other) => other !== party) ?? [];
  const word = new RegExp(`\\b${first.replace(/\W/g, '')}\\b`, 'i');
  if (first.length < 4 || others.some(({ name }) => word.test(name))) return blocksOn(complaint, terms, party);
  return [...blocksOn(complaint, terms, party), ...complaint.blocks.filter(({ passage }) => word.test(passage.text))];
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
