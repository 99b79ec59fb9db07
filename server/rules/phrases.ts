/** A word of a text: its stem and where it stands. */
interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase found in a text; offsets are into that text. */
export interface PhraseHit {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[$§]|[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*/gu;
const GAP = 8;

/**
 * Many phrases looked for in one pass. A phrase is lower case, `*` a gap of up to eight words, `(a|b)` alternatives; words match
 * by their stem. The time to search is linear in the text for phrases of bounded length.
 */
export class PhraseIndex {
  #byFirst = new Map<string, { key: string; stems: readonly string[] }[]>();

  constructor(phrases: Iterable<readonly [key: string, phrase: string]>) {
    for (const [key, phrase] of phrases) {
      for (const words of alternatives(phrase)) {
        const stems = [...words.matchAll(/\*|[^*]+/g)].flatMap(([part]) =>
          part === '*' ? ['*'] : readWords(part).map(({ stem }) => stem),
        );
        const [first] = stems;
        if (first === undefined) continue;
        const list = this.#byFirst.get(first) ?? [];
        list.push({ key, stems });
        this.#byFirst.set(first, list);
      }
    }
  }

  /** All phrases in the text, in the order of their beginnings. */
  find(text: string): PhraseHit[] {
    const words = readWords(text);
    const hits: PhraseHit[] = [];
    words.forEach((word, at) => {
      for (const { key, stems } of this.#byFirst.get(word.stem) ?? []) {
        const last = matchFrom(words, at, stems, 0);
        if (last >= 0) hits.push({ key, start: word.start, end: (words[last] as Word).end });
      }
    });
    return hits;
  }
}

/** The index of the last word that the phrase takes up from `at`, or -1. */
function matchFrom(words: readonly Word[], at: number, stems: readonly string[], from: number): number {
  for (let index = from; index < stems.length; index++) {
    if (stems[index] === '*') {
      for (let gap = 0; gap <= GAP; gap++) {
        const last = matchFrom(words, at + gap, stems, index + 1);
        if (last >= 0) return last;
      }
      return -1;
    }
    if (words[at]?.stem !== stems[index]) return -1;
    at++;
  }
  return at - 1;
}

/** The phrase with each of its alternatives. */
function alternatives(phrase: string): string[] {
  const group = /\(([^()|]*\|[^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const [whole, inside = ''] = group;
  const head = phrase.slice(0, group.index);
  const tail = phrase.slice(group.index + whole.length);
  return inside.split('|').flatMap((choice) => alternatives(`${head}${choice}${tail}`));
}

function readWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    stem: stem(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** A word without the endings of number, tense and possession: enough to match "resides" with "reside". */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
  if (!/^[a-z]{4,}$/.test(lower)) return lower;
  const base = lower
    .replace(/ies$/, 'y')
    .replace(/(?:ss|x|ch|sh)es$/, (end) => end.slice(0, -2))
    .replace(/([^su i])s$/, '$1');
  const cut = base.length > 5 ? base.replace(/(?:ing|ed)$/, '') : base;
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}
