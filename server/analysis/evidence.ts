import { lawCues } from '../law/cues.ts';
import type { Phrases } from '../law/law.ts';
import type { PhraseHit, PhraseHits } from '../law/phrases.ts';
import type { Block } from '../model/complaint.ts';
import { factBlanks } from '../syntax/fact-blank.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import type { Span } from '../text/span.ts';
import { recitals } from './recital.ts';

/** By the facts of a block, which a reader keeps by the block's text: so a paragraph's words are matched once while they stay. */
const known = new WeakMap<BlockFacts, PhraseHits>();
const recited = new WeakMap<BlockFacts, readonly Span[]>();

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

/** Those of the phrases that stand in sentences that tell of the case, not in ones that only say what the law is. */
export function ofTheCase(block: Block, hits: readonly PhraseHit[]): readonly PhraseHit[] {
  if (hits.length === 0) return hits;
  let law = recited.get(block.facts);
  if (!law) {
    law = recitals(block.passage.text, block.facts);
    recited.set(block.facts, law);
  }
  if (law.length === 0) return hits;
  const spans = law;
  return hits.filter((hit) => !spans.some(({ start, end }) => start <= hit.start && hit.end <= end));
}

function allegingSentences(block: Block) {
  const { sentences, references } = block.facts;
  const apart = [...references.filter((reference) => reference.incorporates), ...factBlanks(block.passage.text)];
  if (apart.length === 0) return sentences;
  return sentences.filter((sentence) => !apart.some(({ start, end }) => start < sentence.end && sentence.start < end));
}
