import { causeById, causes, type Cause } from '../law/law.ts';
import { PhraseBook, type PhraseHit } from '../law/phrases.ts';
import { causesOfStatutes } from '../law/statutes.ts';
import type { Complaint, Count } from '../model/complaint.ts';
import type { Jurisdiction } from '../law/jurisdiction.ts';

/** What a count pleads, as far as its words leave no doubt. */
export interface Pleading {
  readonly count: Count;
  /** The cause; of several in one heading the first; null where it is not sure. */
  readonly cause: Cause | null;
  /** All that the heading names, in its order; one at least where `cause` is not null. */
  readonly causes: readonly Cause[];
  /** Where `cause` is null: what it may be, best first; empty where nothing is known of it. */
  readonly candidates: readonly Cause[];
  readonly by: 'pin' | 'heading' | 'statute' | 'words' | null;
}

/** Causes that a drafter pinned, by the count's heading as `pinKey` makes it. */
export type Pins = ReadonlyMap<string, string>;

/** The key by which a pin stays with its count when counts are renumbered: its title's words, or its label where it has no title. */
export function pinKey(count: Count): string {
  return (count.title || count.label || '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What each count pleads, in order. A pin outranks all; then the heading's statute, its phrase, and what its own paragraphs cite. */
export function pleadings(complaint: Complaint, jurisdiction: Jurisdiction | null, pins: Pins = new Map()): Pleading[] {
  const whole = new Lazy(() => complaint.paragraphs.map((paragraph) => paragraph.passage.text).join('\n'));
  return complaint.counts.map((count) => {
    const pinned = causeById(pins.get(pinKey(count)) ?? '');
    if (pinned) return { count, cause: pinned, causes: [pinned], candidates: [], by: 'pin' };
    return pleading(count, jurisdiction?.state ?? null, whole);
  });
}

class Lazy<T> {
  #make: () => T;
  #made: { value: T } | null = null;
  constructor(make: () => T) {
    this.#make = make;
  }
  get value(): T {
    return (this.#made ??= { value: this.#make() }).value;
  }
}

function pleading(count: Count, state: string | null, whole: Lazy<string>): Pleading {
  const named = namedBy(count.title);
  const cited = causesOfStatutes(count.title, state);
  const own = new Lazy(() => count.paragraphs.map((paragraph) => paragraph.passage.text).join('\n'));

  if (cited.length > 0) {
    // Of causes that one statute serves, the heading's words choose; else the statute stands over the words.
    const both = named.flatMap((group) => group.causes).filter((cause) => cited.includes(cause));
    const chosen = both.length > 0 ? [...new Set(both)] : cited;
    const beside = named.flatMap((group) => group.causes.length === 1 && standsApart(count.title, group.hit) ? group.causes : []);
    return sure(count, [...new Set([...chosen, ...beside])], 'statute');
  }
  if (named.length > 0) {
    const resolved = named.map(({ causes: alternatives }) => {
      if (alternatives.length === 1) return alternatives[0] ?? null;
      return only(alternatives, own.value, state) ?? only(alternatives, whole.value, state);
    });
    const certain = [...new Set(resolved.filter((cause) => cause !== null))];
    if (certain.length > 0) return sure(count, certain, 'heading');
    return unsure(count, [...new Set(named.flatMap((group) => group.causes))]);
  }
  const inWords = causesOfStatutes(own.value, state);
  const [single] = inWords;
  if (single && inWords.length === 1) return sure(count, inWords, 'words');
  return unsure(count, inWords);
}

function sure(count: Count, found: readonly Cause[], by: Pleading['by']): Pleading {
  return { count, cause: found[0] ?? null, causes: found, candidates: [], by };
}

function unsure(count: Count, candidates: readonly Cause[]): Pleading {
  return { count, cause: null, causes: [], candidates: candidates.slice(0, 5), by: null };
}

/** The one of these causes that a text cites, or null where it cites none or several. */
function only(alternatives: readonly Cause[], text: string, state: string | null): Cause | null {
  const cited = causesOfStatutes(text, state).filter((cause) => alternatives.includes(cause));
  return cited.length === 1 ? (cited[0] ?? null) : null;
}

/** "Breach of Contract and Violation of RCW 19.86": a phrase that is joined to the statute rather than explained by it. */
function standsApart(title: string, hit: PhraseHit): boolean {
  return /^[^(§]{0,12}\b(?:and|&)\s+(?:for\s+)?violations?\b/i.test(title.slice(hit.end));
}

interface Named {
  readonly hit: PhraseHit;
  /** The causes that the phrase may name. */
  readonly causes: readonly Cause[];
}

let headings: PhraseBook | null = null;

/** The causes that a heading's phrases name, each word in one phrase, longest first; in the heading's order. */
function namedBy(title: string): Named[] {
  headings ??= new PhraseBook(causes.map((cause) => cause.headings));
  const found = headings.match(title);
  const bySpan = new Map<string, { hit: PhraseHit; causes: Cause[] }>();
  for (const cause of causes) {
    for (const hit of found.get(cause.headings) ?? []) {
      const key = `${hit.start}-${hit.end}`;
      const known = bySpan.get(key);
      if (!known) bySpan.set(key, { hit, causes: [cause] });
      else if (!known.causes.includes(cause)) known.causes.push(cause);
    }
  }
  const chosen: Named[] = [];
  for (const named of [...bySpan.values()].sort((a, b) => b.hit.end - b.hit.start - (a.hit.end - a.hit.start))) {
    if (chosen.every(({ hit }) => named.hit.end <= hit.start || hit.end <= named.hit.start)) chosen.push(named);
  }
  return chosen.sort((a, b) => a.hit.start - b.hit.start);
}
