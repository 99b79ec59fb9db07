import { Memory } from '../text/memory.ts';
import type { Span } from '../text/span.ts';
import { readCitations, type Citation } from './citations.ts';
import { readDates, type DateMention } from './dates.ts';
import { readDefinitions, type Definition } from './definitions.ts';
import { readPlaceholders, type Placeholder } from './placeholders.ts';
import { readPrivateData, type PrivateDatum } from './privacy.ts';
import type { Reference } from './reference-parts.ts';
import { readReferences } from './references.ts';
import { readSentences } from './sentences.ts';

/** What one block of text says on its face. Offsets are into the text that was read. */
export interface BlockFacts {
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly sentences: readonly Span[];
  readonly placeholders: readonly Placeholder[];
  readonly privateData: readonly PrivateDatum[];
  /** What others derived from the same words. */
  readonly memory: Memory;
}

/** Reads a block's text. A pure function of the text; never throws. */
export function readFacts(text: string): BlockFacts {
  const citations = readCitations(text);
  const sentences = readSentences(text, citations);
  const dates = readDates(text);
  return {
    citations,
    references: readReferences(text, citations, sentences),
    definitions: readDefinitions(text, citations),
    dates,
    sentences,
    placeholders: readPlaceholders(text, citations),
    privateData: readPrivateData(text, dates),
    memory: new Memory(),
  };
}
