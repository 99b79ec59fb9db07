/** What was derived from a thing, kept with the thing for as long as that lives, and shown to nobody. */
export class Memory {
  readonly #kept: unknown[] = [];

  recall(place: number): unknown {
    return this.#kept[place];
  }

  keep(place: number, value: unknown): void {
    this.#kept[place] = value;
  }
}

/** Gives out the places in memories of one kind, each to one asker. */
export function places(): () => number {
  let next = 0;
  return () => next++;
}
