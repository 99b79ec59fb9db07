import type { BodyLine } from './body-lines.ts';

/** An item of the prayer as found in the body's lines. */
export interface PrayerLines {
  readonly label: string;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly textStart: number;
  readonly first: number;
  last: number;
}

/** The lettered or numbered demands among the lines `from` to `to` (excluded); a new heading may begin them anew. Nested items belong to theirs. */
export function prayerItems(
  lines: readonly BodyLine[],
  from: number,
  to: number,
  headings: ReadonlySet<number>,
): PrayerLines[] {
  const items: PrayerLines[] = [];
  let style: string | null = null;
  for (let at = from; at < to; at++) {
    const line = lines[at] as BodyLine;
    if (headings.has(at)) {
      style = null;
      continue;
    }
    const { marker, enumerator, wordsStart } = line.facts;
    // A number with a dot, or a letter; bullets mark parts of an item.
    const numbered =
      marker && !/wherefore/i.test(line.facts.words.slice(0, 40)) && marker.style !== 'bare' && marker.style !== 'comma'
        ? marker
        : null;
    const found = numbered ?? (enumerator && enumerator.kind !== 'bullet' ? enumerator : null);
    const kind = numbered
      ? `number${numbered.style}`
      : found && 'kind' in found
        ? `${found.kind}${found.punctuation}`
        : null;
    if (found && kind && (style === null || kind === style)) {
      style = kind;
      items.push({
        label: found.label,
        labelStart: line.start + found.labelStart + (numbered ? 0 : wordsStart),
        labelEnd: line.start + found.labelEnd + (numbered ? 0 : wordsStart),
        textStart: Math.min(line.end, line.start + found.end + (numbered ? 0 : wordsStart)),
        first: at,
        last: at,
      });
    } else {
      const last = items.at(-1);
      if (last && last.last === at - 1) last.last = at;
    }
  }
  // A single "I." or "A." may open a sentence; alone it makes no list, unless it is the number 1.
  return items.length === 1 && !/^(?:1|a|A)$/.test(items[0]?.label ?? '') ? [] : items;
}
