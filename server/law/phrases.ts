import type { Span } from '../text/span.ts';
import type { Phrases } from './law.ts';
import { stemOf, wordsOf, type Word } from './words.ts';

/** A phrase found in a text, from its first word to the end of its last. */
export interface PhraseHit extends Span {
  readonly phrase: string;
  /** The words deny it ("did not perform"), and the phrase itself is no denial. */
  readonly negated: boolean;
  /** How many words the phrase names: gaps and alternatives beside one another count once. */
  readonly weight: number;
}

/** What the phrases found, by the list that holds them. */
export type PhraseHits = ReadonlyMap<Phrases, readonly PhraseHit[]>;

/** A gap is at most this many words. */
const gap = 8;

const denials = new Set([
  'not',
  'never',
  'neither',
  'nor',
  'cannot',
  'deny',
  'denies',
  'denied',
  'no',
  'didnt',
  'hasnt',
  'wasnt',
]);
const refusals = new Set(['fail', 'refus', 'declin', 'neglect', 'unabl']);
/** Words behind "not" or "no" that turn the denial off: "not only", "no later than". */
const harmless = new Set([
  'only',
  'later',
  'less',
  'fewer',
  'longer',
  'doubt',
  'matter',
  'limited',
  'merely',
  'simply',
]);

/** One place of a phrase: what may stand there, by its first stem, each as the stems that follow. */
interface Slot {
  readonly gapBefore: boolean;
  readonly alternatives: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Pattern {
  readonly phrase: string;
  readonly slots: readonly Slot[];
  readonly lists: Phrases[];
  readonly denial: boolean;
}

/** What is longer is no title; of titles so many are kept. */
const LONGEST_TITLE = 300;
const MOST_TITLES = 500;

/**
 * Finds many phrases in one pass over a text. Phrases that stand in several lists are matched once; a place's alternatives are
 * looked up by their first word, and the ways through a phrase are followed side by side, so the cost is linear in the text.
 */
export class PhraseBook {
  #patterns = new Map<string, Pattern>();
  #byFirst = new Map<string, Pattern[]>();
  /** Headings are few, and the same are asked about on every key typed. */
  #titles = new Map<string, PhraseHits>();

  #stem: (word: string) => string;

  /** @param stem  by what words are compared: their stem, or less where a heading's form matters. */
  constructor(lists: Iterable<Phrases>, stem: (word: string) => string = stemOf) {
    this.#stem = stem;
    for (const list of lists) for (const phrase of list) this.#add(phrase, list);
  }

  #add(phrase: string, list: Phrases): void {
    const known = this.#patterns.get(phrase);
    if (known) {
      if (!known.lists.includes(list)) known.lists.push(list);
      return;
    }
    const slots = compile(phrase, this.#stem);
    const first = slots[0];
    if (!first) return;
    const denial = wordsOf(phrase).some(
      ({ word }) => denials.has(word) || refusals.has(stemOf(word)) || word === 'without',
    );
    const pattern: Pattern = { phrase, slots, lists: [list], denial };
    this.#patterns.set(phrase, pattern);
    for (const stem of first.alternatives.keys()) {
      const patterns = this.#byFirst.get(stem);
      if (patterns) patterns.push(pattern);
      else this.#byFirst.set(stem, [pattern]);
    }
  }

  /** What stands in a text, each sentence by itself: no gap reaches over its end. */
  match(text: string, sentences?: readonly Span[]): PhraseHits {
    if (sentences) return this.#read(text, sentences);
    const known = this.#titles.get(text);
    if (known) return known;
    const hits = this.#read(text, [{ start: 0, end: text.length }]);
    if (text.length > LONGEST_TITLE) return hits;
    if (this.#titles.size >= MOST_TITLES) this.#titles.clear();
    this.#titles.set(text, hits);
    return hits;
  }

  #read(text: string, sentences: readonly Span[]): PhraseHits {
    const hits = new Map<Phrases, PhraseHit[]>();
    for (const sentence of sentences) {
      const words = wordsOf(text, sentence);
      const stems = words.map(({ word }) => this.#stem(word));
      for (let at = 0; at < stems.length; at++) {
        for (const pattern of this.#byFirst.get(stems[at] as string) ?? []) {
          const end = follow(pattern, stems, at);
          if (end > 0) record(hits, pattern, words, at, end);
        }
      }
    }
    return hits;
  }
}

function record(
  hits: Map<Phrases, PhraseHit[]>,
  pattern: Pattern,
  words: readonly Word[],
  from: number,
  end: number,
): void {
  const hit: PhraseHit = {
    phrase: pattern.phrase,
    start: (words[from] as Word).start,
    end: (words[end - 1] as Word).end,
    negated: !pattern.denial && isDenied(words, from, end),
    weight: pattern.slots.length,
  };
  for (const list of pattern.lists) {
    const known = hits.get(list);
    if (known) known.push(hit);
    else hits.set(list, [hit]);
  }
}

/** The end of the shortest way through the phrase that begins at `from`, or 0. */
function follow(pattern: Pattern, stems: readonly string[], from: number): number {
  let ends = [from];
  for (const slot of pattern.slots) {
    const next: number[] = [];
    // Ends are in order, so a gap's reach never needs to be walked twice.
    let reached = -1;
    for (const end of ends) {
      const last = slot.gapBefore ? Math.min(end + gap, stems.length - 1) : Math.min(end, stems.length - 1);
      for (let at = Math.max(end, reached + 1); at <= last; at++) {
        for (const rest of slot.alternatives.get(stems[at] as string) ?? []) {
          if (rest.every((stem, index) => stems[at + 1 + index] === stem)) next.push(at + 1 + rest.length);
        }
        reached = at;
      }
    }
    if (next.length === 0) return 0;
    ends = next.length === 1 ? next : [...new Set(next)].sort((a, b) => a - b);
  }
  return ends[0] as number;
}

/** Whether "not", "never" and the like stand inside the words found or up to three words before them, or "failed to" right before. */
function isDenied(words: readonly Word[], from: number, end: number): boolean {
  for (let at = Math.max(0, from - 3); at < end; at++) {
    const { word } = words[at] as Word;
    if (denials.has(word) && !harmless.has(words[at + 1]?.word ?? '')) return true;
    if (at >= from - 2 && refusals.has(stemOf(word)) && words[at + 1]?.word === 'to') return true;
  }
  return false;
}

const piecePattern = /\*|\([^()]*\)|[^\s()*]+/g;

function compile(phrase: string, stem: (word: string) => string): Slot[] {
  const slots: Slot[] = [];
  let gapBefore = false;
  for (const [piece] of phrase.matchAll(piecePattern)) {
    if (piece === '*') {
      gapBefore = slots.length > 0;
      continue;
    }
    const choices = piece.startsWith('(') ? piece.slice(1, -1).split('|') : [piece];
    const alternatives = new Map<string, string[][]>();
    for (const choice of choices) {
      const [first, ...rest] = wordsOf(choice).map(({ word }) => stem(word));
      if (first === undefined) continue;
      const known = alternatives.get(first);
      if (known) known.push(rest);
      else alternatives.set(first, [rest]);
    }
    if (alternatives.size === 0) continue;
    slots.push({ gapBefore, alternatives });
    gapBefore = false;
  }
  return slots;
}
