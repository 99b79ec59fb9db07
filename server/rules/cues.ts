import type { Phrases } from '../law/law.ts';
import { PhraseBook } from '../law/phrases.ts';
import type { Block, Complaint } from '../model/complaint.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { procedures } from './procedure.ts';

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

/** What was found in one block: the list's key with the phrase and its place. */
interface Found {
  readonly key: string;
  readonly phrase: string;
  readonly at: Span;
}

const lists: readonly (readonly [key: string, list: Phrases])[] = procedures().flatMap((rule) =>
  Object.entries(rule.cues ?? {}).map(([key, list]) => [`${rule.id}/${key}`, list] as const),
);
const book = new PhraseBook(lists.map(([, list]) => list));

/** Kept by the block's words: the facts of equal words are one object. */
const kept = new WeakMap<BlockFacts, readonly Found[]>();

function cuesOf({ facts, passage }: Block): readonly Found[] {
  let found = kept.get(facts);
  if (!found) {
    const hits = book.match(passage.text, facts.sentences);
    found = lists.flatMap(([key, list]) =>
      (hits.get(list) ?? []).map(({ phrase, start, end }) => ({ key, phrase, at: { start, end } })),
    );
    kept.set(facts, found);
  }
  return found;
}

/** All cues of all rules in the complaint, by `rule/key`, each list in the document's order. */
export function cuesIn(complaint: Complaint): ReadonlyMap<string, readonly Hit[]> {
  const all = new Map<string, Hit[]>();
  for (const block of complaint.blocks) {
    if (block.kind === 'end' || block.kind === 'contents') continue;
    for (const { key, phrase, at } of cuesOf(block)) {
      const hit = { block, phrase, at, span: spanInDocument(block.passage, at) };
      const list = all.get(key);
      if (list) list.push(hit);
      else all.set(key, [hit]);
    }
  }
  return all;
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
