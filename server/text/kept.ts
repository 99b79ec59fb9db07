/** What a pure function of a text yielded, kept by the text: what the last round used, and no more. */
export class Kept<T> {
  readonly #of: (text: string) => T;
  #old = new Map<string, T>();
  #now = new Map<string, T>();

  constructor(of: (text: string) => T) {
    this.#of = of;
  }

  get(text: string): T {
    let value = this.#now.get(text);
    if (value === undefined) {
      value = this.#old.get(text) ?? this.#of(text);
      this.#now.set(text, value);
    }
    return value;
  }

  /** Ends the round: what it did not ask for is forgotten. */
  sweep(): void {
    this.#old = this.#now;
    this.#now = new Map();
  }
}
