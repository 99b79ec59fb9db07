/** A paragraph's number taken apart: `12A` is [12] and "A", `1.10` is [1, 10]. */
export interface LabelParts {
  /** One number for each level, at most four. */
  readonly numbers: readonly number[];
  /** The letter, as written; empty where there is none. */
  readonly letter: string;
}

/** Labels are few and asked for on every key typed. */
const kept = new Map<string, LabelParts | null>();
const MOST = 20_000;

/** The parts of a label, or null where it is no number (`FIRST`). */
export function labelParts(label: string): LabelParts | null {
  let parts = kept.get(label);
  if (parts === undefined) {
    const found = /^(\d{1,6}(?:\.\d{1,6}){0,3})([A-Za-z]?)$/.exec(label);
    parts = found ? { numbers: (found[1] as string).split('.').map(Number), letter: found[2] ?? '' } : null;
    if (kept.size >= MOST) kept.clear();
    kept.set(label, parts);
  }
  return parts;
}

/** Negative where `a` stands before `b` in a run of numbers, 0 where they are one, whatever the case of their letters. */
export function compareLabels(a: LabelParts, b: LabelParts): number {
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  const [one, other] = [a.letter.toUpperCase(), b.letter.toUpperCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
