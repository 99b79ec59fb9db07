import type { Party } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { spanInDocument } from '../text/passage.ts';
import { groundsOf } from './grounds.ts';
import { blocksOn, isClean, kindOf, type PartyKind } from './parties.ts';
import type { Context } from './rule.ts';
import type { Block } from '../model/complaint.ts';

/** A party of one of these kinds, with the blocks that speak of it. */
export interface Described {
  readonly party: Party;
  readonly blocks: readonly Block[];
  /** Where it is first told what it is: the first block that speaks of it, or the caption. */
  readonly span: Span;
}

/** The parties whose citizenship matters: in a whole complaint that rests on diversity alone, those with a sure name. */
export function diverseParties(context: Context, kinds: readonly PartyKind[]): Described[] {
  const { complaint, terms, whole } = context;
  if (!whole || !groundsOf(complaint).diversityAlone) return [];
  return (complaint.caption?.parties ?? [])
    .filter((party) => isClean(party) && kinds.includes(kindOf(party)))
    .map((party) => {
      const blocks = blocksOn(complaint, terms, party);
      const [first] = blocks;
      if (!first) return { party, blocks, span: party.span };
      const word = first.passage.text.toLowerCase().indexOf((party.name.split(/\s+/)[0] as string).toLowerCase());
      const start = Math.max(word, 0);
      return {
        party,
        blocks,
        span: spanInDocument(first.passage, {
          start,
          end: Math.min(first.passage.text.length, start + party.name.length),
        }),
      };
    });
}
