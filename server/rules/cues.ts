import type { Block, Complaint } from '../model/complaint.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { procedures } from './procedure.ts';
import { PhraseIndex, type PhraseHit } from './phrases.ts';

/** A cue that stands in a block. */
export interface Hit {
  readonly block: Block;
  /** Where in the document. */
  readonly span: Span;
  /** Where in the block's words. */
  readonly at: Span;
}

const CUES = new PhraseIndex(
  procedures().flatMap((rule) =>
    Object.entries(rule.cues ?? {}).flatMap(([key, phrases]) =>
      phrases.map((phrase) => [`${rule.id}/${key}`, phrase] as const),
    ),
  ),
);

/** Kept by the block's words: the facts of equal words are one object. */
const kept = new WeakMap<BlockFacts, readonly PhraseHit[]>();

function cuesOf(block: Block): readonly PhraseHit[] {
  let hits = kept.get(block.facts);
  if (!hits) {
    hits = CUES.find(block.passage.text);
    kept.set(block.facts, hits);
  }
  return hits;
}

/** All cues of all rules in the complaint, by `rule/key`, each list in the document's order. */
export function cuesIn(complaint: Complaint): ReadonlyMap<string, readonly Hit[]> {
  const found = new Map<string, Hit[]>();
  for (const block of complaint.blocks) {
    if (block.kind === 'end' || block.kind === 'contents') continue;
    for (const at of cuesOf(block)) {
      const hit = { block, at, span: spanInDocument(block.passage, at) };
      const list = found.get(at.key);
      if (list) list.push(hit);
      else found.set(at.key, [hit]);
    }
  }
  return found;
}
