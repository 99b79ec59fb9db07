import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';

/** The court a complaint goes to, as far as it is known. */
export interface Forum {
  /** `federal`, a state's letters ("WA"), or null where unknown. */
  readonly place: string | null;
  /** The federal circuit: "9", "dc"; null in state courts and where unknown. */
  readonly circuit: string | null;
  /** The state where the court sits. */
  readonly state: string | null;
  /** The court's name, or null. */
  readonly court: string | null;
}

/** The forum of a complaint: what the setting names (a court's id, a state's letters or `federal`), else the court of its caption. */
export function forumOf(complaint: Complaint, setting: string | null = null): Forum {
  const found = jurisdictionOf(complaint, setting);
  if (!found) return { place: null, circuit: null, state: null, court: null };
  return { place: found.forum, circuit: found.circuit, state: found.state, court: found.court?.name ?? null };
}

/** Whether a rule for these places ("any", "federal", "state", "WA") applies in the forum. */
export function appliesIn(places: readonly string[], forum: Forum): boolean {
  return places.some(
    (place) =>
      place === 'any' ||
      place === forum.place ||
      (place === 'state' && forum.place !== null && forum.place !== 'federal'),
  );
}
