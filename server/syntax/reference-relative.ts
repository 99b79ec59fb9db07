import { Cursor } from './cursor.ts';
import { numberWord } from './ordinals.ts';
import { ownerBehind } from './reference-owner.ts';
import type { Phrase } from './reference-parts.ts';

const BEFORE =
  /(?:preceding|preceeding|foregoing|forgoing|prior|previous|earlier|above-(?:stated|referenced|alleged|listed|described|mentioned|numbered)|above|aforementioned|aforesaid)(?!\p{L})/iuy;
/** "preceding and subsequent", "foregoing, numbered", "preceding three". */
const BETWEEN =
  /(?:,?\s+(?:and|or)\s+(?:subsequent|following|succeeding|preceding|foregoing|prior))?,?(?:\s+(?:numbered|factual|general|common|material|consecutive|unnumbered|said|alleged|stated|other))?(?:\s+(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})(?:\s*\(\d{1,3}\))?)?\s+/iy;
const NOUN =
  /(?:(paragraphs?(?:\(s\))?|¶{1,2})|(allegations?|averments?)|(statements|facts)|(counts|causes?\s+of\s+action|claims(?:\s+for\s+relief)?))(?!\p{L})/iuy;
/** Behind a noun: "above", "set forth above", "previously alleged", "heretofore made". */
const BEHIND =
  /(?:,?\s+(?:as\s+)?(?:set\s+(?:forth|out)|contained|alleged|made|stated|pleaded|pled|plead|asserted|averred|appearing|described|recited|listed|numbered|hereinbefore)(?:\s+(?:and|or)\s+(?:set\s+forth|contained|alleged|made|stated|incorporated))?(?:\s+in\s+the)?)?\s+(?:above|hereinabove|herein-above|herein\s+above|heretofore|previously|hereinbefore|supra)(?!\p{L})/iuy;
/** Behind a noun in a sentence that incorporates: "of this Complaint", "contained herein". */
const WHOLE =
  /(?:,?\s+(?:set\s+(?:forth|out)|contained|alleged|made|stated|pleaded|asserted))?\s+(?:elsewhere\s+)?(?:(?:of|in|throughout)\s+(?:this|the)\s+(?:entire\s+)?(?:[\p{L}-]+\s+){0,3}complaint|herein)(?!\p{L})/iuy;
const BARE = /\s*(?:[.,;)]|$)|\s+(?:as|by|and|in|into|with|herein|here|though|paragraphs)(?!\p{L})/uy;
/** Numbers that follow say what is meant: "the foregoing allegations contained in paragraphs 1–9". */
const NUMBERS_FOLLOW =
  /(?:,\s*|\s+)\(?(?:(?:set\s+forth|contained|made|alleged|stated)\s+)?(?:above\s+)?(?:(?:in|at|of|to\s+wit|namely),?\s+)?(?:the\s+)?(?:¶{1,2}|paragraphs?|paras?\.|pars?\.|numbered|nos?\.)\s*(?:numbered\s*|nos?\.\s*)?["“]?\d/iy;

/** "the preceding paragraphs 1 through 9". */
const NUMBER_FOLLOWS = /,?\s+\(?(?:numbered\s+|nos?\.\s+)?["“]?\d/iy;

/**
 * A reference without numbers at the word that begins at `at`: "the preceding paragraphs", "each and every allegation set forth
 * above", and where the sentence incorporates also "the foregoing" alone. Null where the words are none.
 */
export function readRelative(text: string, at: number, behind: number, incorporates: () => boolean): Phrase | null {
  const cursor = new Cursor(text, at);
  if (cursor.take(BEFORE)) return adjectiveFirst(cursor, at, incorporates);
  cursor.at = at;
  return nounFirst(cursor, at, behind, incorporates);
}

function adjectiveFirst(cursor: Cursor, at: number, incorporates: () => boolean): Phrase | null {
  const { text } = cursor;
  const word = text.slice(at, cursor.at).toLowerCase();
  const lead = text.slice(Math.max(0, at - 40), at).replace(/\s+/g, ' ');
  const bare = cursor.at;
  const between = cursor.take(BETWEEN);
  const noun = between && cursor.take(NOUN);
  if (!noun) {
    if (!/^(?:foregoing|forgoing|above|preceding)$/.test(word) || !/(?:^|\s)(?:the|all) $/i.test(lead)) return null;
    cursor.at = bare;
    return cursor.peek(BARE) && incorporates() ? phrase(text, at, bare, 'before') : null;
  }
  const [whole, paragraph, allegation, weak, counts] = noun;
  if (weak !== undefined && !incorporates()) return null;
  if (allegation !== undefined && /^(?:prior|previous|earlier)$/.test(word) && !incorporates()) return null;
  if (/^(?:prior|previous|earlier)$/.test(word) && counts !== undefined && !incorporates()) return null;
  const end = cursor.at;
  if (cursor.peek(NUMBERS_FOLLOW) || cursor.peek(NUMBER_FOLLOWS)) return null;
  const said = between[1] ?? /(?:^|\s)(two|three|four|five|six|\d{1,2}) (?:immediately )?$/i.exec(lead)?.[1];
  const reach = said === undefined ? null : /^\d/.test(said) ? Number(said) : numberWord(said);
  const single =
    paragraph !== undefined && /^(?:paragraph|¶)$/i.test(whole) && !/(?:each|every|all)(?: of)?(?: the)? $/i.test(lead);
  const found = phrase(text, at, end, single || (reach !== null && paragraph !== undefined) ? 'previous' : 'before');
  return { ...found, kind: counts === undefined ? 'paragraph' : 'count', reach: reach ?? 1 };
}

function nounFirst(cursor: Cursor, at: number, behind: number, incorporates: () => boolean): Phrase | null {
  const { text } = cursor;
  const noun = cursor.take(NOUN);
  if (!noun || cursor.at < behind) return null;
  const weak = noun[3] !== undefined;
  if (cursor.take(BEHIND)) {
    if (cursor.peek(NUMBERS_FOLLOW) || (weak && !incorporates())) return null;
    const single = noun[1] !== undefined && /^paragraph$/i.test(noun[1]);
    const every = /(?:each|every|all)\s*(?:of\s*)?(?:the\s*)?$/i.test(text.slice(Math.max(0, at - 14), at));
    return { ...phrase(text, at, cursor.at, single && !every ? 'previous' : 'before', false) };
  }
  if (weak || !incorporates() || !cursor.take(WHOLE)) return null;
  return cursor.peek(NUMBERS_FOLLOW) ? null : phrase(text, at, cursor.at, 'before', false);
}

function phrase(text: string, at: number, end: number, relative: 'before' | 'previous', withArticle = true): Phrase {
  const article = withArticle ? /(?:the|these|those)\s{1,40}$/i.exec(text.slice(Math.max(0, at - 46), at)) : null;
  return {
    kind: 'paragraph',
    start: at - (article?.[0].length ?? 0),
    end,
    ranges: [],
    except: [],
    relative,
    foreign: ownerBehind(text, end) === 'other',
  };
}
