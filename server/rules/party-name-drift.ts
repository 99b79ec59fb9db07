import { mentions } from '../model/mentions.ts';
import { spanInDocument } from '../text/passage.ts';
import { patternOf } from '../text/pattern.ts';
import { isClean } from './parties.ts';
import { listOf } from '../law/procedure.ts';
import type { Finding, Rule } from './rule.ts';

const endings = listOf('party-name-drift', 'endings')
  .map((ending) => (ending.includes('.') ? ending.split('.').join('\\.?') : ending))
  .sort((one, two) => two.length - one.length)
  .join('|');
const ENDING = new RegExp(`,?\\s{1,3}(${endings})\\.?$`, 'i');
const SAME: Record<string, string> = { incorporated: 'inc', corporation: 'corp', company: 'co', limited: 'ltd' };

/** A company of the caption whose name bears another ending in the body: two companies may bear both. */
export const partyNameDrift: Rule = {
  id: 'party-name-drift',
  check({ complaint, whole, hits }) {
    if (!whole) return [];
    const aliases = new Set(hits('alias').map(({ block }) => block));
    const parties = (complaint.caption?.parties ?? []).filter(isClean);
    return parties.flatMap((party): Finding[] => {
      const ending = ENDING.exec(party.name);
      if (!ending) return [];
      const base = party.name.slice(0, ending.index);
      // Another party of the same base is the one that is meant.
      if (
        base.length < 4 ||
        parties.some((other) => other !== party && other.name.toLowerCase().startsWith(base.toLowerCase()))
      )
        return [];
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(base)},?\\s+(${endings})\\b\\.?`, 'giu');
      const seen = new Set<string>();
      return mentions(complaint, pattern).flatMap(({ block, found }): Finding[] =>
        found.flatMap((mention): Finding[] => {
          const other = plain(mention.group);
          const capital = /^\p{Lu}/u.test(mention.group);
          if (
            block.kind !== 'paragraph' ||
            aliases.has(block) ||
            !capital ||
            other === plain(ending[1] as string) ||
            seen.has(other)
          )
            return [];
          seen.add(other);
          const words = block.passage.text.slice(mention.start, mention.end);
          const values = { found: words.replace(/\s+/g, ' '), name: party.name };
          const start = mention.start + words.lastIndexOf(mention.group);
          const at = { start, end: start + mention.group.length };
          const text = properly(party.name.slice(ending.index), block.passage.text[at.end] === '.');
          const fix = {
            action: 'replace',
            values: { name: words.slice(0, words.lastIndexOf(mention.group)).replace(/\s+/g, ' ') + text },
            edits: [{ span: spanInDocument(block.passage, at), text }],
          };
          const span = spanInDocument(block.passage, mention);
          return [{ message: 'ending', values, span, related: [party.span], fixes: [fix] }];
        }),
      );
    });
  },
};

function plain(ending: string): string {
  const word = ending.toLowerCase().replace(/\./g, '');
  return SAME[word] ?? word;
}

/** The ending of a caption's name as the body writes it: "Inc." for "INC.", without its point where one stands there. */
function properly(written: string, pointed: boolean): string {
  const ending = written.replace(/^[,\s]+/, '').replace(/\.$/, '');
  const abbreviated = /^(?:inc|corp|co|ltd)$/i.test(ending);
  const word = /^(?:[A-Z]{5,}|INC|CORP|CO|LTD)$/.test(ending) ? ending[0] + ending.slice(1).toLowerCase() : ending;
  return abbreviated && !pointed ? `${word}.` : word;
}
