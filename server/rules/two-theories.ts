import { causes, type Cause } from '../law/law.ts';
import { PhraseBook } from '../law/phrases.ts';
import { singular } from '../law/words.ts';
import type { Paragraph } from '../model/complaint.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import { nameOf } from './count-names.ts';
import { scanner } from './scan.ts';
import type { Finding, Rule } from './rule.ts';

/** A count whose heading names one claim, while one of its paragraphs says that the defendant is liable for another. */
export const twoTheories: Rule = {
  id: 'two-theories',
  check({ complaint, counts }) {
    const elsewhere = new Set(counts.flatMap(({ causes: pleaded }) => pleaded.map(({ id }) => id)));
    const concluded = conclusions(complaint);
    return counts.flatMap(({ count, causes: pleaded }): Finding[] => {
      const [first] = pleaded;
      if (!first || pleaded.length > 1 || first.kind !== 'claim') return [];
      const own = new Set<object>(count.paragraphs);
      const second = concluded.find(
        ({ found, block }) => own.has(block) && isOther(found.cause, first) && !elsewhere.has(found.cause.id),
      );
      if (!second || names(count.title, second.found.cause)) return [];
      const values = { label: nameOf(count), first: first.name, second: second.found.cause.name };
      return [
        {
          message: 'two',
          values: { ...values, number: (second.block as Paragraph).label },
          span: second.span,
          related: [count.heading.span],
        },
      ];
    });
  },
};

/** Whether the heading names the claim beside its own: "Assault and Battery". */
const names = (title: string, { name }: Cause): boolean =>
  ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name.toLowerCase()} `);

interface Conclusion {
  readonly start: number;
  readonly end: number;
  readonly cause: Cause;
}

const CONCLUDES =
  /\b(?:liable(?:\s+to\s+[^\s.,;]+(?:\s+[^\s.,;]+)?)?\s+for|constitutes?|constituted|amount(?:s|ed)?\s+to|guilty\s+of)\s+/gi;

/** Where a paragraph says for what claim the defendant is liable: "is liable for conversion", "constitutes fraud". */
const conclusions = scanner<Conclusion>(
  (text: string, facts: BlockFacts) =>
    [...text.matchAll(CONCLUDES)].flatMap((match) => {
      const start = match.index + match[0].length;
      const sentence = facts.sentences.find((candidate) => candidate.start <= start && start < candidate.end);
      const named = claimNamed(text.slice(start, Math.min(start + 90, sentence?.end ?? text.length)));
      return named ? [{ start: match.index, end: start + named.end, cause: named.cause }] : [];
    }),
  ['contents', 'end', 'caption', 'heading', 'prayer', 'prayer-item', 'footnote'],
);

let book: PhraseBook | null = null;

/** The claim that the words name at their beginning, "a" and the like aside; null where several are meant by the same name. */
function claimNamed(words: string): { readonly cause: Cause; readonly end: number } | null {
  book ??= new PhraseBook(
    causes.map(({ headings }) => headings),
    singular,
  );
  const hits = book.match(words);
  const first = causes
    .flatMap((cause) => (hits.get(cause.headings) ?? []).map((hit) => ({ cause, start: hit.start, end: hit.end })))
    .filter(({ start }) => /^(?:an? |the |common[ -]law |actionable )*$/i.test(words.slice(0, start)));
  const longest = Math.max(...first.map(({ end }) => end));
  const named = first.filter(({ end }) => end === longest);
  const [only] = named;
  // One statute's breach may by its words be another's: only claims of the common law are told apart.
  return only && named.length === 1 && only.cause.kind === 'claim' && !only.cause.statutes ? only : null;
}

/** Whether they are two claims, and not a claim and its kind: "negligence" and "gross negligence" share a word. */
function isOther(cause: Cause, first: Cause): boolean {
  const words = (id: string): string[] => id.split('-').map((word) => word.slice(0, 5));
  const own = new Set(words(first.id));
  return cause !== first && !words(cause.id).some((word) => own.has(word));
}
