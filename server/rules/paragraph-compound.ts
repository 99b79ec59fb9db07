import { split } from '../edits/split.ts';
import { spanInDocument } from '../text/passage.ts';
import { byWords } from '../model/by-words.ts';
import { citationSignal } from '../syntax/citation-signal.ts';
import type { BlockFacts } from '../syntax/facts.ts';
import type { Span } from '../text/span.ts';
import { fixByOperation } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

const MEASURES = ['sentences', 'words', 'dates'] as const;
const NONE: readonly Finding[] = [];

/** A paragraph with more sentences, words or dated events than one set of circumstances needs. Lists, quotations and incorporation are let be. */
export const paragraphCompound: Rule = {
  id: 'paragraph-compound',
  check({ complaint, limit }) {
    const most = { sentences: limit('sentences'), words: limit('words'), dates: limit('dates') };
    return complaint.paragraphs.flatMap((paragraph): readonly Finding[] => {
      const size = sizeOf(paragraph);
      const message = MEASURES.find((measure) => size[measure] > most[measure]);
      if (message === undefined) return NONE;
      const { facts, passage, items, label } = paragraph;
      if (items.length > 0 || facts.references.some((reference) => reference.incorporates)) return NONE;
      if (/[“"][^“”"]{200}/.test(passage.text)) return NONE;
      const values = { number: label, ...size };
      const half = facts.sentences[Math.ceil(facts.sentences.length / 2)];
      if (!half) return [{ message, values, span: paragraph.labelSpan }];
      const at = spanInDocument(passage, { start: half.start, end: half.start + 1 }).start;
      const beginning = passage.text.slice(half.start, half.end).split(/\s+/).slice(0, 4).join(' ');
      const fixes = [fixByOperation(complaint, 'split', () => split(complaint, at), { beginning })];
      return [{ message, values, span: paragraph.labelSpan, fixes }];
    });
  },
};

const sizeOf = byWords(({ passage, facts }) => ({
  sentences: facts.sentences.filter((sentence) => tells(passage.text, facts, sentence)).length,
  words: passage.text.split(/\s+/).length,
  dates: datedSentences(facts),
}));

/** How many sentences give a day that none before them gave: the days of one sentence are those of one matter. */
function datedSentences({ sentences, dates }: BlockFacts): number {
  const seen = new Set<string>();
  return sentences.filter(({ start, end }) => {
    const known = seen.size;
    for (const date of dates)
      if (date.day !== null && date.start >= start && date.start < end)
        seen.add(`${date.year}-${date.month}-${date.day}`);
    return seen.size > known;
  }).length;
}

/** What names a paper of the record and no more: "Exhibit 1 (the lease).", "(Ito Decl. ¶ 4)." */
const RECORD = /^\W{0,4}(?:exhibit|exh|ex|dkt|ecf)s?\b[^.(]{0,12}\(|^\([^()]{0,80}(?:¶|\bat \d)[^()]{0,40}\)\W*$/i;

/** Whether a sentence tells something: a citation does not, nor a line drawn or a word that stands alone. */
function tells(text: string, { citations }: BlockFacts, sentence: Span): boolean {
  let words = text.slice(sentence.start, sentence.end);
  if (citationSignal.test(words) || RECORD.test(words)) return false;
  for (const { start, end } of citations)
    if (start >= sentence.start && end <= sentence.end) words = words.replace(text.slice(start, end), '');
  return (words.match(/\p{L}{2,}/gu) ?? []).length >= 2;
}
