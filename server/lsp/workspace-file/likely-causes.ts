import { causes, type Cause } from '../../law/law.ts';
import { stemOf, wordsOf } from '../../law/words.ts';
import type { CauseName } from '../../protocol/requests.ts';

/** Of each word's stem, the causes that have it in their names. */
let byStem: ReadonlyMap<string, ReadonlySet<Cause>> | null = null;

function stemsOf(words: string): Set<string> {
  return new Set(
    wordsOf(words)
      .map(({ word }) => stemOf(word))
      .filter((stem) => stem.length > 2),
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
  return [...scores].sort(([, a], [, b]) => b - a).map(([cause]) => cause);
}

/** All causes by name, those that a count's heading makes likely first. */
export function causesFor(heading: string): CauseName[] {
  const likely = likelyCauses(heading).slice(0, 8);
  const rest = causes.filter((cause) => !likely.includes(cause)).sort((a, b) => a.name.localeCompare(b.name));
  return [...likely, ...rest].map(({ id, name, family }) => ({ id, name, family }));
}
