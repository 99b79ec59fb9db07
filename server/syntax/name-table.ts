const TOKEN = /[A-Za-z]+|\d+(?:st|nd|rd|th|d)?|&/y;
const GAP = /[\s.,'’]*/y;
const LONGEST = 12;

/** A name as it is compared: letters and figures alone, in lower case; "and" is "&". */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\band\b/g, '&')
    .replace(/[^a-z0-9&]/g, '');
}

/** What was found at a place in a text: its value, where it ends, and its key. */
export interface NameFound<T> {
  readonly value: T;
  readonly end: number;
  readonly key: string;
}

/**
 * Names with abbreviations ("Cal. Bus. & Prof. Code", "F. Supp. 2d"), found however they are spaced, dotted or broken over
 * lines. A reading looks at no more words than the longest name has, so its cost does not depend on the text.
 */
export class NameTable<T> {
  readonly #values = new Map<string, T>();
  readonly #beginnings = new Set<string>();

  add(name: string, value: T): void {
    const key = nameKey(name);
    this.#values.set(key, value);
    for (let length = 1; length <= key.length; length++) this.#beginnings.add(key.slice(0, length));
  }

  /** The longest name that begins at `at` with a capital letter and ends with a word, or null. */
  read(text: string, at: number): NameFound<T> | null {
    let key = '';
    let found: NameFound<T> | null = null;
    let position = at;
    for (let count = 0; count < LONGEST; count++) {
      TOKEN.lastIndex = position;
      const token = TOKEN.exec(text)?.[0];
      if (token === undefined) break;
      if (count === 0 && !/^[A-Z]/.test(token)) break;
      // What is written without a capital is prose, not an abbreviation, apart from the small words inside a name.
      key += token === 'and' ? '&' : token.toLowerCase();
      if (!this.#beginnings.has(key)) break;
      position += token.length;
      const value = this.#values.get(key);
      if (value !== undefined) found = { value, end: text[position] === '.' ? position + 1 : position, key };
      GAP.lastIndex = position;
      position += GAP.exec(text)?.[0].length ?? 0;
    }
    return found;
  }
}
