import type { Complaint } from '../model/complaint.ts';
import type { DefinedTerm } from '../model/terms.ts';
import { patternOf } from '../text/pattern.ts';

/** Terms that every complaint has and that need no use to be kept. */
export const CUSTOMARY = /^(?:plaintiffs?|defendants?|court|the court|complaint|action|parties|counterclaimants?)$/i;

/** Whether the term's words stand anywhere, in any case, plural or possessive, outside its own definitions and before the exhibits. */
export function isUsed(complaint: Complaint, terms: readonly DefinedTerm[], name: string): boolean {
  const text = complaint.source.text.slice(0, complaint.exhibits ?? undefined);
  const own = terms.filter((term) => term.name === name).map((term) => term.span.start);
  const stem = name.replace(/(?:ies|es|s)$/, '');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patternOf(name)}|${patternOf(stem.length > 2 ? stem : name)})(?:ies|es|s|y)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  // The search ends at the first use, which mostly follows the definition soon.
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { index } = found;
    if (!own.some((start) => Math.abs(index - start) < 3)) return true;
  }
  return false;
}
