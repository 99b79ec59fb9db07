import type { Authority, Cause, Element, Phrases, Variant } from '../law/law.ts';
import type { Jurisdiction } from '../law/jurisdiction.ts';
import { statesNamed } from '../law/places.ts';
import type { Count } from '../model/complaint.ts';

/** An element as a count's place and theory ask for it. */
export interface Requirement {
  readonly element: Element;
  /** Whether it is added by a variant, not one of the cause's base list. */
  readonly added: boolean;
  readonly required: boolean;
  /** Lists of words that allege it by fact. */
  readonly cues: readonly Phrases[];
  readonly conclusions: readonly Phrases[];
  /** The authorities that hold for this place and support this element, the nearest first. */
  readonly authority: readonly Authority[];
  /** What the place or the theory changes about it, for the reader; empty where nothing. */
  readonly notes: readonly string[];
}

/** The elements of a cause for this count. `says` tells whether the count's own words hold one of a list's phrases. */
export function requirementsOf(
  cause: Cause,
  count: Count | undefined,
  jurisdiction: Jurisdiction | null,
  says: (list: Phrases) => boolean,
): Requirement[] {
  const places = placesOf(count, jurisdiction);
  // A federal court gives its remedies by its own tests, whatever state it sits in.
  if (cause.kind === 'remedy' && jurisdiction?.forum === 'federal' && jurisdiction.state)
    places.delete(jurisdiction.state);
  const variants = (cause.variants ?? []).filter((variant) => applies(variant, places, says));
  const base = cause.elements.map((element) => requirement(cause, element, false, variants, places, says));
  const added = variants.flatMap((variant) =>
    (variant.adds ?? []).map((element) => requirement(cause, element, true, variants, places, says)),
  );
  return [...base, ...added];
}

function applies(variant: Variant, places: ReadonlySet<string>, says: (list: Phrases) => boolean): boolean {
  if (variant.for && variant.for !== 'general' && !places.has(variant.for)) return false;
  if (variant['theory-if']) return says(variant['theory-if']);
  return variant.theory === undefined;
}

function requirement(
  cause: Cause,
  element: Element,
  added: boolean,
  variants: readonly Variant[],
  places: ReadonlySet<string>,
  says: (list: Phrases) => boolean,
): Requirement {
  const renamings = variants.flatMap((variant) => (variant.renames ?? []).filter(({ id }) => id === element.id));
  const touching = variants.filter(
    (variant) =>
      [...(variant.drops ?? []), ...(variant.requires ?? [])].includes(element.id) ||
      variant.renames?.some(({ id }) => id === element.id) ||
      variant.adds?.includes(element),
  );
  const last = renamings.at(-1);
  let required = element.required ?? true;
  if (element['required-if'] && says(element['required-if'])) required = true;
  if (variants.some((variant) => variant.requires?.includes(element.id))) required = true;
  if (element['not-required-if'] && says(element['not-required-if'])) required = false;
  if (variants.some((variant) => variant.drops?.includes(element.id))) required = false;
  return {
    element: { ...element, name: last?.name ?? element.name, says: last?.says ?? element.says },
    added,
    required,
    cues: [element.cues, ...renamings.flatMap(({ cues }) => (cues ? [cues] : []))],
    conclusions: element.conclusions ? [element.conclusions] : [],
    authority: authorityFor(cause, element.id, variants, places),
    notes: touching.map(({ note }) => note),
  };
}

function authorityFor(
  cause: Cause,
  element: string,
  variants: readonly Variant[],
  places: ReadonlySet<string>,
): Authority[] {
  const all = [...variants.flatMap(({ authority }) => authority ?? []), ...cause.authority];
  const supports = all.filter(
    ({ elements, for: place }) =>
      (elements === 'all' || elements.includes(element)) &&
      (place === 'general' || place === 'federal' || places.has(place)),
  );
  const near = supports.filter(({ for: place }) => places.has(place));
  return [...new Map([...near, ...supports].map((authority) => [authority.cite, authority])).values()];
}

/** The places whose law a count pleads: the court's, and the state that its heading names, else the one where the court sits. */
function placesOf(count: Count | undefined, jurisdiction: Jurisdiction | null): Set<string> {
  const named = statesNamed(count?.title ?? '');
  const places = new Set<string>(named);
  if (jurisdiction) {
    places.add(jurisdiction.forum);
    if (named.length === 0 && jurisdiction.state) places.add(jurisdiction.state);
    if (named.length > 0 && jurisdiction.forum !== 'federal' && !named.includes(jurisdiction.forum))
      places.delete(jurisdiction.forum);
  }
  return places;
}
