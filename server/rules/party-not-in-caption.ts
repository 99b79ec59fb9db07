import { sieve } from '../model/sieve.ts';
import { spanInDocument } from '../text/passage.ts';
import { captionWords } from './anchors.ts';
import { isClean, isPlaintiff, tellingWords } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** "Defendant Ann Berg is", "Plaintiffs Ann Berg and": how a paragraph introduces a party. */
const INTRODUCED =
  /^(?<role>Plaintiff|Defendant),?\s+(?<name>\p{Lu}[\p{L}\p{N}.'’&-]*(?:,?\s+(?:(?:of|and|the|de|la|van|von|for)\s+)?\p{Lu}[\p{L}\p{N}.'’&-]*){1,7}),?\s+(?:\([^)]{1,120}\),?\s+)?(?:is|was|resides|lives|does business)\b/u;

const introducing = sieve(({ kind, passage }) =>
  kind === 'paragraph' ? (INTRODUCED.exec(passage.text)?.groups ?? null) : null,
);

/** A paragraph that introduces somebody as plaintiff or defendant of whose name no word stands in the caption. */
export const partyNotInCaption: Rule = {
  id: 'party-not-in-caption',
  check(context) {
    const { complaint, whole, terms } = context;
    const parties = complaint.caption?.parties ?? [];
    const clean = parties.filter(isClean);
    // A caption that was not read in full, or that says "et al." or "see attached", does not name all.
    const caption = captionWords(complaint).toLowerCase();
    const bothSides = clean.some(isPlaintiff) && !clean.every(isPlaintiff);
    if (!whole || !bothSides || /\bet\.? al\b|\battach|\baddend|\bschedule\b|\blisted\b/.test(caption)) return [];
    const outside = new Set(context.hits('non-party').map(({ block }) => block));
    return introducing(complaint).flatMap(({ block: paragraph, found: { role = '', name = '' } }): Finding[] => {
      const words = tellingWords(name);
      if (words.length < 2 || outside.has(paragraph) || words.some((word) => caption.includes(word))) return [];
      const known = terms.some((term) => term.block !== paragraph && term.name.toLowerCase() === name.toLowerCase());
      if (known) return [];
      const start = paragraph.passage.text.indexOf(name);
      const span = spanInDocument(paragraph.passage, { start, end: start + name.length });
      return [
        { message: 'missing', values: { name: name.replace(/\s+/g, ' '), role: `a ${role.toLowerCase()}` }, span },
      ];
    });
  },
};
