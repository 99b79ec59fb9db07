import type { Phrases } from '../law/law.ts';
import { PhraseBook } from '../law/phrases.ts';
import { byWords } from '../model/by-words.ts';
import type { Block, Complaint } from '../model/complaint.ts';
import { sieve, type Find } from '../model/sieve.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { procedures } from '../law/procedure.ts';

/** A cue that stands in a block. */
export interface Hit {
  readonly block: Block;
  /** The phrase of the list. */
  readonly phrase: string;
  /** Where in the document. */
  readonly span: Span;
  /** Where in the block's words. */
  readonly at: Span;
}

/** What was found in one block: the phrase and its place. */
interface Found {
  readonly phrase: string;
  readonly at: Span;
}

const lists: readonly (readonly [key: string, list: Phrases])[] = procedures().flatMap((rule) =>
  Object.entries(rule.cues ?? {}).map(([key, list]) => [`${rule.id}/${key}`, list] as const),
);
const book = new PhraseBook(lists.map(([, list]) => list));

/** What the cues of all rules find in a block, by the list's key. */
const cuesOf = byWords(({ facts, passage }): ReadonlyMap<string, readonly Found[]> => {
  const hits = book.match(passage.text, facts.sentences);
  const found = new Map<string, readonly Found[]>();
  for (const [key, list] of hits.size === 0 ? [] : lists) {
    const own = hits.get(list);
    if (own)
      found.set(
        key,
        own.map(({ phrase, start, end }) => ({ phrase, at: { start, end } })),
      );
  }
  return found;
});

/** By each key a search for the blocks that hold its cues; exhibits and contents are not read. */
const searches = new Map(
  lists.map(([key]) => [
    key,
    sieve((block) => (block.kind === 'end' || block.kind === 'contents' ? null : (cuesOf(block).get(key) ?? null))),
  ]),
);

/** Its place in the document is worked out when it is asked for: most rules only ask whether there is one. */
class CueHit implements Hit {
  readonly block: Block;
  readonly phrase: string;
  readonly at: Span;

  constructor(block: Block, phrase: string, at: Span) {
    this.block = block;
    this.phrase = phrase;
    this.at = at;
  }

  get span(): Span {
    return spanInDocument(this.block.passage, this.at);
  }
}

/** Where the cues of `rule/key` stand in the complaint, in the document's order. */
export function cuesIn(complaint: Complaint, key: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { block, found } of searches.get(key)?.(complaint) ?? [])
    for (const { phrase, at } of found) hits.push(new CueHit(block, phrase, at));
  return hits;
}

const books = new WeakMap<Phrases, PhraseBook>();

/** Whether the text says one of the phrases. */
export function says(list: Phrases, text: string): boolean {
  let own = books.get(list);
  if (!own) {
    own = new PhraseBook([list]);
    books.set(list, own);
  }
  return own.match(text).has(list);
}

const sayings = new Map<Phrases, (complaint: Complaint) => readonly Find<true>[]>();

/**
 * The blocks of any kind that say one of the phrases, in order: for a list of the law's that is no rule's cues. Only blocks that are
 * new since the document's last version are read.
 */
export function blocksSaying(complaint: Complaint, list: Phrases): readonly Find<true>[] {
  let search = sayings.get(list);
  if (!search) sayings.set(list, (search = sieve(({ passage }) => says(list, passage.text) || null)));
  return search(complaint);
}
