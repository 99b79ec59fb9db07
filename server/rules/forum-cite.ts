import type { Forum } from './forum.ts';
import { procedureOf, type RuleAuthority } from '../law/procedure.ts';

/** How a rule's first authority for the forum is cited; empty where it has none for that place, and where the forum is not known. */
export function citeFor(id: string, forum: Forum): string {
  return own(id, forum)?.cite ?? '';
}

/** Whether a rule has an authority for the forum itself. */
export function hasAuthority(id: string, forum: Forum): boolean {
  return own(id, forum) !== undefined;
}

function own(id: string, { place }: Forum): RuleAuthority | undefined {
  return procedureOf(id)?.authority.find((entry) => entry.for === place);
}
