import { spanInDocument } from '../text/passage.ts';
import type { Complaint } from '../model/complaint.ts';
import type { DefinedTerm } from '../model/terms.ts';
import type { Edit } from './rule.ts';

const OPENS =
  /(?<!\s)\s*\((?:(?:hereinafter|hereafter|collectively|together|the|referred to as|also),?\s+){0,4}[*_]{0,3}["“]$/i;
const CLOSES = /^["”][*_]{0,3}[.,]?["”]?\)/;

/** The edit that takes out a definition in a parenthesis of its own: `(the “Agreement”)`; none where anything else stands in it. */
export function removedDefinition(complaint: Complaint, { block, span, name }: DefinedTerm): Edit[] {
  const definition = block.facts.definitions.find(
    (found) => found.term === name && spanInDocument(block.passage, found).start === span.start,
  );
  if (!definition) return [];
  const { text } = block.passage;
  const before = OPENS.exec(text.slice(Math.max(0, definition.start - 80), definition.start));
  const behind = CLOSES.exec(text.slice(definition.end, definition.end + 8));
  if (!before || !behind) return [];
  const found = { start: definition.start - before[0].length, end: definition.end + behind[0].length };
  const taken = spanInDocument(block.passage, found);
  // Where a page ends inside, more than the definition would go.
  const same = complaint.source.text.slice(taken.start, taken.end).replace(/\s+/g, ' ');
  return same === text.slice(found.start, found.end).replace(/\s+/g, ' ') ? [{ span: taken, text: '' }] : [];
}
