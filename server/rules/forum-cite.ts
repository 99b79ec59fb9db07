import type { Forum } from './forum.ts';
import { procedureOf, type Authority } from './procedure.ts';

/**
 * How a rule's first authority for the forum is cited; where it has none for that place, its first one. Empty where it has none at all.
 * A court that is not known is taken for a federal one.
 */
export function citeFor(id: string, forum: Forum): string {
  return (own(id, forum) ?? procedureOf(id)?.authority[0])?.cite ?? '';
}

/** Whether a rule has an authority for the forum itself. */
export function hasAuthority(id: string, forum: Forum): boolean {
  return own(id, forum) !== undefined;
}

function own(id: string, { place }: Forum): Authority | undefined {
  return procedureOf(id)?.authority.find((entry) => entry.for === (place ?? 'federal'));
}
