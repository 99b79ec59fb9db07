import type { Jurisdiction } from '../law/jurisdiction.ts';
import { causeById, type Authority, type Cause } from '../law/law.ts';
import type { PhraseHits } from '../law/phrases.ts';
import { demandedBy, injunctions, isPublicBody, otherwise, presumesHarm, reliefCues } from '../law/relief.ts';
import { byWords } from '../model/by-words.ts';
import type { Block, Complaint } from '../model/complaint.ts';
import { sieve, type Find } from '../model/sieve.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { CountAnalysis, ElementFinding } from './elements.ts';
import { locate } from './elements.ts';
import { requirementsOf } from './requirements.ts';

/** A demand for an injunction, with the considerations of the test for that relief. They are information, never missing elements. */
export interface InjunctionSought {
  /** The remedy by its id: `temporary-restraining-order`, `preliminary-injunction` or `permanent-injunction`. */
  readonly kind: string;
  readonly test: Cause;
  /** Where it is asked for first: the words, and the block in which they stand. */
  readonly at: Span;
  readonly block: Block;
  /** Likelihood of success among them for interim relief only. */
  readonly considerations: readonly ElementFinding[];
}

/**
 * The injunctions that the prayer, a heading or a paragraph asks for. Empty where a public body sues or a count's statute presumes harm:
 * there the usual considerations are not all asked. Empty too in the court of a state of whose test no authority is known.
 */
export function injunctionsSought(
  complaint: Complaint,
  jurisdiction: Jurisdiction | null,
  counts: readonly CountAnalysis[],
): InjunctionSought[] {
  const plaintiffs =
    complaint.caption?.parties.filter(({ role }) => role === 'plaintiff' || role === 'petitioner') ?? [];
  if (plaintiffs.some(({ name }) => isPublicBody(name))) return [];
  if (counts.some(({ causes }) => causes.some(({ id }) => presumesHarm(id)))) return [];
  const demands = demandBlocks(complaint);
  const named = injunctions.flatMap(({ test, 'asked-for-by': words }) => {
    const found = first(demands, words);
    return found ? [sought(complaint, jurisdiction, test, found)] : [];
  });
  const bare = named.length > 0 ? null : first(demands, otherwise['asked-for-by']);
  const all = bare ? [sought(complaint, jurisdiction, otherwise.test, bare)] : named;
  return all.filter(({ considerations }) => considerations.length > 0);
}

interface Demand {
  readonly block: Block;
  readonly at: Span;
}

function sought(
  complaint: Complaint,
  jurisdiction: Jurisdiction | null,
  kind: string,
  demand: Demand,
): InjunctionSought {
  const test = causeById(kind) as Cause;
  const considerations = requirementsOf(test, undefined, jurisdiction, () => false)
    .filter(
      ({ element, required }) =>
        element.id !== 'underlying-claim' && (required || element.id === 'inadequate-legal-remedy'),
    )
    .filter(({ authority }) => reaches(authority, jurisdiction))
    .map((requirement) => locate(requirement, complaint));
  return { kind, test, ...demand, considerations };
}

/** Whether one of the authorities speaks of the court's law: the test of federal courts is not that of a state's. */
function reaches(authority: readonly Authority[], jurisdiction: Jurisdiction | null): boolean {
  if (!jurisdiction || jurisdiction.forum === 'federal') return true;
  return authority.some(({ for: place }) => place === jurisdiction.forum || place === 'general');
}

const ranks: Partial<Record<Block['kind'], number>> = {
  'prayer-item': 0,
  prayer: 0,
  heading: 1,
  paragraph: 2,
  prose: 2,
};

/** The blocks that can ask for relief, the prayer before headings and these before all else. */
const demanding = sieve((block) => {
  const hits = ranks[block.kind] === undefined ? null : cuesOf(block);
  return hits && hits.size > 0 ? hits : null;
});

function demandBlocks(complaint: Complaint): readonly Find<PhraseHits>[] {
  return [...demanding(complaint)].sort(
    ({ block: a }, { block: b }) => (ranks[a.kind] as number) - (ranks[b.kind] as number) || a.index - b.index,
  );
}

/** Where the words stand first; in a paragraph only beside a word that demands. */
function first(demands: readonly Find<PhraseHits>[], words: readonly string[]): Demand | null {
  for (const { block, found: hits } of demands) {
    const [hit] = hits.get(words) ?? [];
    if (!hit || (ranks[block.kind] === 2 && !hits.has(demandedBy))) continue;
    return { block, at: spanInDocument(block.passage, hit) };
  }
  return null;
}

const cuesOf = byWords(({ facts, passage }): PhraseHits => reliefCues().match(passage.text, facts.sentences));
