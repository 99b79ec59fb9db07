import { courts } from 'virtual:law';
import type { Complaint } from '../model/complaint.ts';
import { PhraseIndex } from './phrases.ts';

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

interface CourtEntry {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly circuit?: string;
  readonly names: readonly string[];
  readonly place: string;
}

const NOWHERE: Forum = { place: null, circuit: null, state: null, court: null };
const FEDERAL: Forum = { place: 'federal', circuit: null, state: null, court: null };

const COURTS = (courts as { jurisdiction: string; courts: Omit<CourtEntry, 'place'>[] }[]).flatMap((system) =>
  system.courts.map((court): CourtEntry => ({ ...court, place: system.jurisdiction })),
);
const BY_ID = new Map(COURTS.map((court) => [court.id, court]));
const NAMES = new PhraseIndex(COURTS.flatMap((court) => court.names.map((name) => [court.id, name] as const)));

/**
 * The forum of a complaint: the setting where it names one (a court's id, a state's letters or `federal`), else the court of
 * its caption.
 */
export function forumOf(complaint: Complaint, setting: string | null = null): Forum {
  if (setting) {
    const court = BY_ID.get(setting);
    if (court) return forumAt(court);
    if (/^federal$/i.test(setting)) return FEDERAL;
    return { place: setting.toUpperCase(), circuit: null, state: setting.toUpperCase(), court: null };
  }
  const name = complaint.caption?.court ?? null;
  return name === null ? NOWHERE : forumNamed(name);
}

function forumNamed(name: string): Forum {
  // "U.S." and "United States" are one, and a court's name bears no punctuation.
  const words = name.replace(/\bU\.\s?S\.?/g, 'United States').replace(/[^\p{L}\p{N} '’-]/gu, ' ');
  const found = NAMES.find(words).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const court = found && BY_ID.get(found.key);
  if (court) return forumAt(court);
  return /united states (?:district|bankruptcy) court|district court of the united states/i.test(words)
    ? FEDERAL
    : NOWHERE;
}

function forumAt(court: CourtEntry): Forum {
  return { place: court.place, circuit: court.circuit ?? null, state: court.state, court: court.name };
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
