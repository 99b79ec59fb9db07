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

/** A thing that never changes, so that what is derived from it may be kept with it. */
export interface Remembering {
  readonly memory: Memory;
}

let places = 0;

/** A place in memories that nobody else uses. */
export function newPlace(): number {
  return places++;
}

/** The same pure function, which derives its answer once from each thing. It must not yield `undefined`. */
export function remembered<K extends Remembering, T>(derive: (thing: K) => T): (thing: K) => T {
  const place = newPlace();
  return (thing) => {
    let known = thing.memory.recall(place);
    if (known === undefined) thing.memory.keep(place, (known = derive(thing)));
    return known as T;
  };
}
