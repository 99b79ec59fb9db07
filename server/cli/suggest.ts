import { distance } from 'fastest-levenshtein';
import { causes, glossary } from '../law/law.ts';
import { procedures } from '../law/procedure.ts';
import { stemOf, wordsOf } from '../law/words.ts';

/** No more are suggested. */
const MOST = 5;

/** Words shorter than this ("of", "by") say nothing of what is meant. */
const TELLING = 4;

/** The terms, rules and causes that a name nobody knows may mean, the likeliest first: nearly the same letters, else a word in common. */
export function suggestions(name: string): string[] {
  const asked = plain(name);
  const words = stems(asked);
  return known()
    .map((candidate) => ({ candidate, far: farness(asked, words, candidate) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || a.candidate.length - b.candidate.length)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** All names; a term and a cause of one name stand once, since `explain` tells of both. */
function known(): string[] {
  const names = [
    ...procedures().map(({ id }) => id),
    ...causes.map(({ name }) => name),
    ...glossary.map(({ term }) => term),
  ];
  return [...new Map(names.map((name) => [plain(name), name])).values()];
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll('-', ' ');

const stems = (words: string): ReadonlySet<string> =>
  new Set(
    wordsOf(words)
      .filter(({ word }) => word.length >= TELLING)
      .map(({ word }) => stemOf(word)),
  );

/** Below 1 where few letters differ; from 1 to 2 the more words are not shared; infinite where nothing is alike. */
function farness(asked: string, words: ReadonlySet<string>, candidate: string): number {
  const other = plain(candidate);
  const share = distance(asked, other) / Math.max(asked.length, other.length, 1);
  if (share <= 1 / 3) return share;
  const own = stems(other);
  const shared = [...words].filter((word) => own.has(word)).length;
  return shared === 0 ? Infinity : 2 - shared / Math.max(words.size, own.size);
}
