import type { Block } from '../model/complaint.ts';
import type { Hit } from './cues.ts';
import { diverseParties } from './citizenship.ts';
import { kindOf, tellingWords, type PartyKind } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** Endings that leave no doubt of the kind; "Company" and "Limited" may be those of any. */
const ENDING: Partial<Record<PartyKind, RegExp>> = {
  corporation: /\b(?:inc|incorporated|corp|corporation)\.?$/i,
  company: /\b(?:l\.?l\.?c|p\.?l\.?l\.?c)\.?$/i,
  partnership: /\b(?:l\.?l\.?p|l\.?p)\.?$/i,
};
const KINDS = Object.keys(ENDING) as PartyKind[];

/** "Birch, LLC is a Delaware corporation": a kind pleaded, in words that say what the party is, that its name is not. */
export const partyKindConflict: Rule = {
  id: 'party-kind-conflict',
  check(context) {
    return diverseParties(context, KINDS).flatMap(({ party, blocks }): Finding[] => {
      const kind = kindOf(party);
      if (!ENDING[kind]?.test(party.name)) return [];
      const [word = ''] = tellingWords(party.name);
      const conflict = KINDS.filter((other) => other !== kind)
        .flatMap((other) => context.hits(other))
        .find((hit) => blocks.includes(hit.block) && says(hit, word));
      if (!conflict) return [];
      const values = { name: party.name, first: context.insert(kind), second: wordsAt(conflict.block, conflict) };
      return [{ message: 'conflict', values, span: conflict.span, related: [party.span] }];
    });
  },
};

const wordsAt = ({ passage }: Block, { at }: Hit): string => passage.text.slice(at.start, at.end).replace(/\s+/g, ' ');

const ARTICLE =
  /\b(?:a|an)\s+(?:(?!of\b|by\b|to\b|the\b|with\b|subsidiary|affiliate|member|owner|division)[\p{L}’'-]+,?\s+){0,5}$/iu;
const VERB = /\b(?:is|was)\b(?:(?!\b(?:a|an|of|by|the)\b)[^.;]){0,60}$/i;

/** Whether the sentence says of the party with this word in its name that it "is a … corporation". */
function says({ block, at }: Hit, word: string): boolean {
  const sentence = block.facts.sentences.find(({ start, end }) => start <= at.start && at.end <= end);
  const before = block.passage.text.slice(sentence?.start ?? 0, at.start);
  const article = ARTICLE.exec(before);
  const verb = article && VERB.exec(before.slice(0, article.index));
  if (!verb) return false;
  const subject = before.slice(0, verb.index).toLowerCase();
  const named = subject.lastIndexOf(word);
  // Nobody else may stand between the name and the verb.
  const between = subject.slice(named);
  return (
    named >= 0 &&
    between.length < 120 &&
    !/\b(?:is|was|has|and its|whose|parent|member|owner|subsidiary)\b/.test(between)
  );
}
