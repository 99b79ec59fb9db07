import * as data from 'virtual:law';
import type { Place } from './law.ts';

/** A State, or what counts as one: the District of Columbia, Puerto Rico. */
export interface State {
  /** Its letters. */
  readonly place: Place;
  readonly name: string;
  /** The names by which a count's heading says that it pleads under this law. */
  readonly headings?: readonly string[];
  /** Longer names that hold one of these and mean another place. */
  readonly not?: readonly string[];
}

/** All States, in the order of their names. */
export const states = data.places as readonly State[];

/** Words between blanks, in lower case, without points and other marks. */
function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;
}

const named = states
  .filter(({ headings }) => headings !== undefined)
  .map(({ place, headings = [], not = [] }) => ({ place, names: headings.map(folded), not: not.map(folded) }));

/** The states that a heading names, in the order of the law's list. */
export function statesNamed(heading: string): Place[] {
  const text = folded(heading);
  return named.flatMap(({ place, names, not }) => {
    const rest = not.reduce((words, name) => words.replaceAll(name, ' '), text);
    return names.some((name) => rest.includes(name)) ? [place] : [];
  });
}
