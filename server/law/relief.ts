import * as data from 'virtual:law';
import type { Phrases } from './law.ts';
import { PhraseBook } from './phrases.ts';

/** An injunction, by the remedy whose elements are the considerations of its test, and the words that ask for it. */
interface Injunction {
  readonly test: string;
  readonly 'asked-for-by': Phrases;
}

interface Relief {
  readonly injunctions: readonly Injunction[];
  readonly otherwise: Injunction;
  readonly 'demanded-by': Phrases;
  readonly 'public-bodies': {
    readonly is?: readonly string[];
    readonly 'begins-with'?: readonly string[];
    readonly 'ends-with'?: readonly string[];
    readonly holds?: readonly string[];
  };
  readonly 'harm-presumed': readonly { readonly causes: readonly string[] }[];
}

const relief = data.relief[0] as Relief;

export const { injunctions, otherwise } = relief;

let book: PhraseBook | null = null;

/** The phrases that ask for an injunction or make a paragraph a demand, as one book. */
export function reliefCues(): PhraseBook {
  return (book ??= new PhraseBook([
    ...[...injunctions, otherwise].map((injunction) => injunction['asked-for-by']),
    relief['demanded-by'],
  ]));
}

/** Words that make a paragraph a demand. */
export const demandedBy = relief['demanded-by'];

/** Whether the name is that of a public body, which sues to enforce the law. */
export function isPublicBody(name: string): boolean {
  const words = name.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim().replace(/^the /, '');
  const { is = [], 'begins-with': begins = [], 'ends-with': ends = [], holds = [] } = relief['public-bodies'];
  return (
    is.includes(words) ||
    begins.some((start) => `${words} `.startsWith(`${start} `)) ||
    ends.some((end) => ` ${words}`.endsWith(` ${end}`)) ||
    holds.some((part) => ` ${words} `.includes(` ${part} `))
  );
}

const presumed = new Set(relief['harm-presumed'].flatMap(({ causes }) => causes));

/** Whether the statute of this cause, by its id, presumes irreparable harm. */
export function presumesHarm(cause: string): boolean {
  return presumed.has(cause);
}
