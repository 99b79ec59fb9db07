import { flat } from './flat.ts';

/** What a pure function of a text yielded, kept by the text, so that equal texts have one answer between them. */
export class Kept<T> {
  readonly #of: (text: string) => T;
  #store = new Map<string, T>();

  constructor(of: (text: string) => T) {
    this.#of = of;
  }

  get(text: string): T {
    let value = this.#store.get(text);
    if (value === undefined) {
      const own = flat(text);
      value = this.#of(own);
      this.#store.set(own, value);
    }
    return value;
  }

  /** Forgets all but the texts in use, `count` of them, once there are more than twice as many: the store never outgrows the document. */
  forgetAllBut(count: number, inUse: () => readonly string[]): void {
    if (this.#store.size <= 2 * count + 100) return;
    const old = this.#store;
    this.#store = new Map();
    for (const text of inUse()) {
      const value = old.get(text);
      if (value !== undefined) this.#store.set(text, value);
    }
  }
}
