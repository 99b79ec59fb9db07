import type { Marker } from '../syntax/marker.ts';

/** A number that may begin a paragraph, with what speaks for and against it. */
export interface Candidate {
  readonly marker: Marker;
  /** The index of its line among the body's lines. */
  readonly at: number;
  /** Its line's indent in columns. */
  readonly indent: number;
  /** What the surroundings cost it: 0 for a number that stands where a paragraph begins. */
  readonly cost: number;
  /** What it costs to begin again at 1 here. */
  readonly restart: number;
  /** Stands in the prayer: it may carry the count on, and is no paragraph. */
  readonly demand: boolean;
}

interface Step {
  readonly index: number;
  readonly score: number;
  readonly before: Step | null;
}

const GAP_WINDOW = 24;

/**
 * The candidates that read as one sequence: the chain with the best score, in which each successor counts for one, and gaps,
 * repeats and restarts are priced, not forbidden, so that a faulty numbering is still read and can be reported.
 * Each candidate looks back over a bounded window of values, so the time is linear in the candidates.
 */
export function chooseSequence(candidates: readonly Candidate[]): Candidate[] {
  const plain = candidates.filter((candidate) => candidate.marker.style !== 'decimal');
  const decimal = candidates.filter((candidate) => candidate.marker.style === 'decimal');
  const chains = [bestChain(plain, nested(plain)), bestChain(decimal, new Set())];
  const best = chains.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) + 0.5 ? b : a), null);
  const chosen: Candidate[] = [];
  const from = best === chains[1] && best !== null ? decimal : plain;
  for (let step: Step | null = best; step; step = step.before) chosen.push(from[step.index] as Candidate);
  return chosen.reverse().filter((candidate) => !candidate.demand);
}

/** The candidates that belong to a list which begins at 1 again inside the text. */
function nested(candidates: readonly Candidate[]): Set<number> {
  const inside = new Set<number>();
  let begun = false;
  let expected = -1;
  candidates.forEach(({ marker, restart }, index) => {
    if (marker.value === 1 && marker.suffix === '') {
      expected = begun && restart > 2 ? 2 : -1;
      if (expected === 2) inside.add(index);
      begun = true;
    } else if (marker.value === expected) {
      inside.add(index);
      expected++;
    } else expected = -1;
  });
  return inside;
}

function bestChain(candidates: readonly Candidate[], inside: ReadonlySet<number>): Step | null {
  // A plain number is its own key; others are told apart by words.
  const ends = new Map<string | number, Step>();
  let best: Step | null = null;
  candidates.forEach((candidate, index) => {
    const { marker } = candidate;
    const cost = candidate.cost + (inside.has(index) ? 0.45 : 0);
    let chosen: Step | null = null;
    let top = startScore(marker);
    const consider = (before: Step | null | undefined, price: number): void => {
      if (!before) return;
      const previous = candidates[before.index] as Candidate;
      const style =
        previous.marker.style === marker.style ? 0 : isInline(marker) || isInline(previous.marker) ? 0 : 0.3;
      const indent = Math.abs(previous.indent - candidate.indent) > 3 ? 0.1 : 0;
      const score = before.score - price - style - indent;
      if (score > top || (score === top && chosen !== null)) {
        top = score;
        chosen = before;
      }
    };
    if (marker.style === 'decimal') {
      consider(ends.get(`${marker.value}.${marker.minor - 1}`), 0);
      if (marker.minor <= 1)
        for (let back = 1; back <= 3; back++) consider(ends.get(marker.value - back), 0.2 * (back - 1));
      for (let back = 2; back <= 6; back++)
        consider(ends.get(`${marker.value}.${marker.minor - back}`), 0.7 + 0.15 * back);
      consider(ends.get(`${marker.value}.${marker.minor}`), 0.75);
    } else if (marker.suffix !== '') {
      const letter = marker.suffix.charCodeAt(0);
      consider(ends.get(`${marker.value}${String.fromCharCode(letter - 1)}`), 0);
      if (letter === 65 || letter === 66) consider(ends.get(marker.value), 0.05);
      consider(ends.get(`${marker.value}${marker.suffix}`), 0.75);
    } else {
      consider(ends.get(marker.value - 1), 0);
      consider(ends.get(`${marker.value - 1}+`), 0);
      for (let back = 2; back <= GAP_WINDOW; back++) {
        const price = 0.7 + 0.12 * back;
        // No chain is better than the best: a dearer gap can bring no more.
        if (best === null || best.score - price < top) break;
        consider(ends.get(marker.value - back), price);
      }
      // What follows a list's item, or a number that has already gone on, repeats nothing: it is a list's own.
      const same = ends.get(marker.value);
      const onward = ends.get(marker.value + 1);
      const listed = candidates[index - 1]?.marker.value === marker.value - 1;
      const passed = same !== undefined && onward !== undefined && onward.index > same.index;
      consider(same, listed || passed ? 1.3 : 0.75);
      consider(best, marker.value === 1 ? candidate.restart : 4 + (inside.has(index) ? 2 : 0));
    }
    const step: Step = { index, score: top + 1 - cost, before: chosen };
    const keep = (key: string | number): void => {
      const held = ends.get(key);
      // Of two equally good ones the later: a list's number stands before the paragraph's own.
      if (!held || step.score >= held.score) ends.set(key, step);
    };
    if (marker.style === 'decimal') {
      keep(`${marker.value}.${marker.minor}`);
      keep(marker.value);
    } else {
      keep(marker.suffix === '' ? marker.value : `${marker.value}${marker.suffix}`);
      if (marker.suffix !== '') keep(`${marker.value}+`);
    }
    if (!best || step.score > best.score) best = step;
  });
  return best;
}

/** A sequence usually begins at 1; an excerpt may begin anywhere. */
function startScore(marker: Marker): number {
  if (marker.style === 'decimal') return marker.minor <= 1 ? 0 : -0.6;
  return marker.value <= 1 ? 0 : -Math.min(2, 0.5 + 0.05 * marker.value);
}

const isInline = (marker: Marker): boolean => marker.style === 'inline' || marker.style === 'leader';
