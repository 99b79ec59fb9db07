import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { Block, Complaint } from './complaint.ts';
import { sieve } from './sieve.ts';

/** A term that the complaint defines. */
export interface DefinedTerm {
  readonly name: string;
  /** The name where it is defined, without its quotation marks. */
  readonly span: Span;
  /** The words that it stands for; empty where the text does not show. */
  readonly stands: string;
  readonly block: Block;
}

const defining = sieve(({ kind, facts: { definitions } }) =>
  kind === 'end' || kind === 'contents' || definitions.length === 0 ? null : definitions,
);

/** The terms that the complaint defines, each place of definition by itself, in order. Exhibits are not read. */
export function definedTerms(complaint: Complaint): DefinedTerm[] {
  return defining(complaint).flatMap(({ block, found }) =>
    found.map((definition) => ({
      name: definition.term,
      span: spanInDocument(block.passage, definition),
      stands: block.passage.text.slice(definition.stands.start, definition.stands.end).replace(/\s+/g, ' '),
      block,
    })),
  );
}
