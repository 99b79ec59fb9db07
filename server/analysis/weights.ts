import type { Phrases } from '../law/law.ts';
import type { PhraseHit } from '../law/phrases.ts';
import type { Block, Complaint } from '../model/complaint.ts';
import { sieve, type Find } from '../model/sieve.ts';
import { alleged, ofTheCase } from './evidence.ts';
import type { Requirement } from './requirements.ts';

/** What a block says of an element, whichever count pleads it. */
export interface Weight {
  /** The phrases taken as evidence; offsets are into the block's passage. */
  readonly hits: readonly PhraseHit[];
  /** How much its facts say, and its conclusions of law. */
  readonly facts: number;
  readonly conclusions: number;
}

const searches = new Map<string, (complaint: Complaint) => readonly Find<Weight>[]>();

/** The blocks of a complaint that say something of an element, in order. */
export function weights(complaint: Complaint, requirement: Requirement): readonly Find<Weight>[] {
  const { cues, conclusions } = requirement;
  const ofLaw = requirement.element['of-law'] === true;
  const key = `${ofLaw}/${cues.map(numberOf).join()}/${conclusions.map(numberOf).join()}`;
  let search = searches.get(key);
  if (!search) searches.set(key, (search = sieve((block) => weightOf(block, cues, conclusions, ofLaw))));
  return search(complaint);
}

const numbers = new Map<Phrases, number>();

/** Tells lists of phrases apart. */
function numberOf(list: Phrases): number {
  let number = numbers.get(list);
  if (number === undefined) numbers.set(list, (number = numbers.size));
  return number;
}

function weightOf(
  block: Block,
  cues: readonly Phrases[],
  conclusions: readonly Phrases[],
  ofLaw: boolean,
): Weight | null {
  // Some elements are rules of law themselves (a clear public policy): there a sentence that says what the law is alleges them.
  const told = (list: Phrases): readonly PhraseHit[] =>
    ofLaw ? alleged(block, list) : ofTheCase(block, alleged(block, list));
  const byFact = cues.flatMap(told);
  const byConclusion = conclusions.flatMap(told);
  if (byFact.length + byConclusion.length === 0) return null;
  return { hits: [...byFact, ...byConclusion], facts: strength(byFact), conclusions: strength(byConclusion) };
}

/** How much hits say together: a phrase of more parts says more, and one that overlaps a stronger one adds little. */
function strength(hits: readonly PhraseHit[]): number {
  const counted: PhraseHit[] = [];
  let sum = 0;
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    const apart = counted.every((other) => other.end <= hit.start || hit.end <= other.start);
    if (apart) counted.push(hit);
    sum += ((apart ? 1 : 0.25) * Math.min(hit.weight, 4)) / 2;
  }
  return sum;
}
