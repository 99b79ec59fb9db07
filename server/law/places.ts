import * as data from 'virtual:law';
import type { Place } from './law.ts';

interface Named {
  readonly place: Place;
  readonly names: readonly string[];
  readonly not?: readonly string[];
}

/** Words between blanks, in lower case, without points and other marks. */
function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;
}

const states = (data.places as readonly Named[]).map(({ place, names, not = [] }) => ({
  place,
  names: names.map(folded),
  not: not.map(folded),
}));

/** The states that a heading names, in the order of the law's list. */
export function statesNamed(heading: string): Place[] {
  const text = folded(heading);
  return states.flatMap(({ place, names, not }) => {
    const rest = not.reduce((words, name) => words.replaceAll(name, ' '), text);
    return names.some((name) => rest.includes(name)) ? [place] : [];
  });
}
