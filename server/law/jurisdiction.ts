import { courtSystems, type Court, type Place } from './law.ts';

/** The court for which a complaint is written, and so whose law is asked. */
export interface Jurisdiction {
  /** The court, by its entry; null where only the setting says where. */
  readonly court: Court | null;
  /** `federal`, or the state whose court it is. */
  readonly forum: Place;
  /** The circuit of a federal court. */
  readonly circuit: string | null;
  /** The state in which the court sits. */
  readonly state: string | null;
}

interface CourtName {
  readonly court: Court;
  readonly forum: Place;
  readonly parts: readonly string[];
  readonly length: number;
}

const names: readonly CourtName[] = courtSystems
  .flatMap((system) =>
    system.courts.flatMap((court) =>
      court.names.map((name) => ({
        court,
        forum: system.jurisdiction,
        parts: name.split('*').map((part) => part.trim()),
        length: name.length,
      })),
    ),
  )
  .sort((a, b) => b.length - a.length);

/** The jurisdiction that a caption's court names, by the longest name that fits; null where none does. */
export function jurisdictionOfCourt(court: string): Jurisdiction | null {
  const words = ` ${court
    .toLowerCase()
    .replace(/\bu\.\s?s\./g, 'united states')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const found = names.find(({ parts }) => {
    let from = 0;
    return parts.every((part) => {
      const at = words.indexOf(` ${part} `, from);
      from = at + part.length + 1;
      return at >= 0;
    });
  });
  if (!found) {
    // A federal court whose district is not named, or not one we know.
    const federal = /united states (?:district|bankruptcy) court|district court of the united states/.test(words);
    return federal ? { court: null, forum: 'federal', circuit: null, state: null } : null;
  }
  return {
    court: found.court,
    forum: found.forum,
    circuit: found.court.circuit ?? null,
    state: found.court.state ?? null,
  };
}

/** What a setting means: a court's id (`us-wd-wash`), a state (`WA`), or `federal`; null where it is none of these. */
export function jurisdictionOfSetting(setting: string): Jurisdiction | null {
  const named = names.find(({ court }) => court.id === setting.toLowerCase());
  if (named)
    return {
      court: named.court,
      forum: named.forum,
      circuit: named.court.circuit ?? null,
      state: named.court.state ?? null,
    };
  if (setting.toLowerCase() === 'federal') return { court: null, forum: 'federal', circuit: null, state: null };
  if (/^[a-z]{2}$/i.test(setting))
    return { court: null, forum: setting.toUpperCase(), circuit: null, state: setting.toUpperCase() };
  return null;
}
