import { lawCues } from '../law/cues.ts';
import type { Phrases } from '../law/law.ts';
import type { PhraseHit, PhraseHits } from '../law/phrases.ts';
import { byWords } from '../model/by-words.ts';
import type { Block } from '../model/complaint.ts';
import { factBlanks } from '../syntax/fact-blank.ts';
import type { Span } from '../text/span.ts';
import { recitals } from './recital.ts';

/**
 * What the law's phrases find in a block that counts as allegation: sentences that incorporate other paragraphs, speak of
 * unnamed parties or are a blank for facts are left out, and words that are denied. Offsets are into the block's passage.
 */
export const phrasesIn = byWords((block): PhraseHits => lawCues().match(block.passage.text, allegingSentences(block)));

/** The sentences that only say what the law is. */
const recitalsIn = byWords(({ passage, facts }): readonly Span[] => recitals(passage.text, facts));

/** The phrases of a list that the block alleges. */
export function alleged(block: Block, list: Phrases | undefined): readonly PhraseHit[] {
  const hits = list && phrasesIn(block).get(list);
  if (!hits) return [];
  return hits.some((hit) => hit.negated) ? hits.filter((hit) => !hit.negated) : hits;
}

/** Those of the phrases that stand in sentences that tell of the case, not in ones that only say what the law is. */
export function ofTheCase(block: Block, hits: readonly PhraseHit[]): readonly PhraseHit[] {
  if (hits.length === 0) return hits;
  const law = recitalsIn(block);
  if (law.length === 0) return hits;
  return hits.filter((hit) => !law.some(({ start, end }) => start <= hit.start && hit.end <= end));
}

/** "Plaintiff is ignorant of the true names of Does 1 through 10, who proximately caused …" says who may yet be named, and tells no fact. */
const unnamed = /\b(?:true names?|fictitious names|such fictitious name|fictitiously named)\b/gi;

function allegingSentences(block: Block) {
  const { sentences, references } = block.facts;
  const { text } = block.passage;
  const apart = [
    ...references.filter((reference) => reference.incorporates),
    ...factBlanks(text),
    ...[...text.matchAll(unnamed)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ];
  if (apart.length === 0) return sentences;
  return sentences.filter((sentence) => !apart.some(({ start, end }) => start < sentence.end && sentence.start < end));
}
