import { scopes, type Scope } from '../analysis/scope.ts';
import { byWords } from '../model/by-words.ts';
import type { Block } from '../model/complaint.ts';
import { nameOf } from './count-names.ts';
import type { Finding, Rule } from './rule.ts';

/** Claims in whose reach no date stands; said once. Rule 9(f) demands neither time nor place; it says that they are material. */
export const timeAndPlace: Rule = {
  id: 'time-and-place',
  check({ complaint, counts, links, whole, limit }) {
    if (!whole) return [];
    let reach: readonly Scope[] | null = null;
    const without = counts.flatMap(({ count, causes }) => {
      // Most counts tell a time of their own: what they incorporate need not be followed.
      if (causes.length === 0 || count.paragraphs.some(tellsTime)) return [];
      const scope = (reach ??= scopes(complaint, links))[count.index];
      if (!scope || causes.some(({ kind, id }) => kind === 'remedy' || id === 'declaratory-judgment')) return [];
      const blocks = [...scope.own, ...scope.common, ...scope.others];
      return blocks.length < limit('paragraphs') || blocks.some(tellsTime) ? [] : [{ count, blocks }];
    });
    const [first, ...others] = without;
    if (!first) return [];
    const finding: Finding = {
      message: first.blocks.some(tellsPlace) ? 'time' : 'neither',
      values: { label: nameOf(first.count) },
      span: first.count.heading.span,
      related: others.map(({ count }) => count.heading.span),
    };
    return [finding];
  },
};

const YEAR = /\b(?:19|20)\d\d\b/;
const PLACE = /\b(?:in|at|near|from|of)\s+\p{Lu}\p{Ll}+|\b(?:County|City|Street|Avenue|Road)\b/u;

/** Whether a block has a date, a year, or a blank for one, which is reported as a blank. */
const tellsTime = byWords(
  ({ passage, facts }): boolean =>
    facts.dates.length > 0 ||
    facts.placeholders.some(({ start, end }) => /date|day|month|year/i.test(passage.text.slice(start, end))) ||
    YEAR.test(withoutCitations(passage.text, facts)),
);

function tellsPlace({ passage, facts }: Block): boolean {
  return PLACE.test(withoutCitations(passage.text, facts));
}

/** The year of a decision or a statute is no time of an event. */
function withoutCitations(text: string, { citations }: Block['facts']): string {
  return citations.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text);
}
