import type { Forum } from './forum.ts';
import { procedureOf } from './procedure.ts';

/** How a rule's first authority for the forum is cited; where it has none for that place, its first one. Empty where it has none at all. */
export function citeFor(id: string, { place }: Forum): string {
  const authority = procedureOf(id)?.authority ?? [];
  return (authority.find((entry) => entry.for === (place ?? 'federal')) ?? authority[0])?.cite ?? '';
}
