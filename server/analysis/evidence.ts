import { lawCues } from '../law/cues.ts';
import type { Phrases } from '../law/law.ts';
import type { PhraseHit, PhraseHits } from '../law/phrases.ts';
import type { Block } from '../model/complaint.ts';
import { factBlanks } from '../syntax/fact-blank.ts';
import type { BlockFacts } from '../syntax/facts.ts';

/** By the facts of a block, which a reader keeps by the block's text: so a paragraph's words are matched once while they stay. */
const known = new WeakMap<BlockFacts, PhraseHits>();

/**
 * What the law's phrases find in a block that counts as allegation: sentences that incorporate other paragraphs or
 * are a blank for facts are left out, and words that are denied. Offsets are into the block's passage.
 */
export function phrasesIn(block: Block): PhraseHits {
  let hits = known.get(block.facts);
  if (!hits) {
    hits = lawCues().match(block.passage.text, allegingSentences(block));
    known.set(block.facts, hits);
  }
  return hits;
}

/** The phrases of a list that the block alleges. */
export function alleged(block: Block, list: Phrases | undefined): readonly PhraseHit[] {
  const hits = list && phrasesIn(block).get(list);
  if (!hits) return [];
  return hits.some((hit) => hit.negated) ? hits.filter((hit) => !hit.negated) : hits;
}

function allegingSentences(block: Block) {
  const { sentences, references } = block.facts;
  const apart = [...references.filter((reference) => reference.incorporates), ...factBlanks(block.passage.text)];
  if (apart.length === 0) return sentences;
  return sentences.filter((sentence) => !apart.some(({ start, end }) => start < sentence.end && sentence.start < end));
}
