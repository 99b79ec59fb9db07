import type { BodyLine } from './body-lines.ts';

/**
 * The lines with those of a table of contents marked as such: the line that announces it, those that end with a leader and a
 * page, and the ones between, which are entries too long for their line.
 */
export function markContents(lines: readonly BodyLine[]): readonly BodyLine[] {
  const marked = new Set<number>();
  let table = -1;
  lines.forEach(({ facts, gap }, at) => {
    const announces = facts.words.length < 22 && /^table of (?:contents|authorities)$/i.test(facts.words);
    const entry = facts.contents || (table >= 0 && /\S [ivx\d]{1,3}$/.test(facts.words) && !facts.ends);
    if (announces || (entry && (table >= 0 || facts.contents))) {
      if (table >= 0 && at - table <= 4) for (let between = table + 1; between < at; between++) marked.add(between);
      marked.add(at);
      table = at;
    } else if (table >= 0 && (at - table > 3 || gap > 4)) table = -1;
  });
  if (marked.size === 0) return lines;
  return lines.map((line, at) => (marked.has(at) ? { ...line, facts: { ...line.facts, contents: true } } : line));
}
