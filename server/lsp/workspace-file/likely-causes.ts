import { causes, type Cause } from '../../law/law.ts';
import { stemOf, wordsOf } from '../../law/words.ts';
import type { CauseName } from '../../protocol/requests.ts';

/** Words of headings that say nothing of a cause. */
const EMPTY = new Set(
  'about against and for from his her its the their under upon violation violations with'.split(' '),
);
/** A cause is likely where a word is shared with few others, or several words with more. */
const enough = 0.25;

/** Of each word's stem, the causes that have it in their names. */
let byStem: ReadonlyMap<string, ReadonlySet<Cause>> | null = null;

function stemsOf(words: string): Set<string> {
  return new Set(
    wordsOf(words)
      .filter(({ word }) => word.length > 2 && !EMPTY.has(word))
      .map(({ word }) => stemOf(word)),
  );
}

function causesByStem(): ReadonlyMap<string, ReadonlySet<Cause>> {
  if (byStem) return byStem;
  const found = new Map<string, Set<Cause>>();
  for (const cause of causes) {
    for (const stem of stemsOf([cause.name, ...cause.headings].join(' '))) {
      found.set(stem, (found.get(stem) ?? new Set()).add(cause));
    }
  }
  return (byStem = found);
}

/** The causes whose names share words with a heading, best first: a word that few causes have says more. */
export function likelyCauses(heading: string): Cause[] {
  const scores = new Map<Cause, number>();
  for (const stem of stemsOf(heading)) {
    const having = causesByStem().get(stem) ?? new Set();
    for (const cause of having) scores.set(cause, (scores.get(cause) ?? 0) + 1 / having.size);
  }
  return [...scores]
    .filter(([, score]) => score >= enough)
    .sort(([, a], [, b]) => b - a)
    .map(([cause]) => cause);
}

/** All causes by name, those that a count's heading makes likely first. */
export function causesFor(heading: string): CauseName[] {
  const likely = likelyCauses(heading).slice(0, 8);
  const rest = causes.filter((cause) => !likely.includes(cause)).sort((a, b) => a.name.localeCompare(b.name));
  return [...likely, ...rest].map(({ id, name, family }) => ({ id, name, family }));
}
