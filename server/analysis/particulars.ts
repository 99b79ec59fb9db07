import { alternatives } from '../law/alternatives.ts';
import type { Cause } from '../law/law.ts';
import { listOf } from '../law/procedure.ts';
import { stemOf, wordsOf } from '../law/words.ts';
import type { Block, Complaint, Count, Paragraph } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { ownSearch } from '../model/own-search.ts';
import { spanInDocument } from '../text/passage.ts';
import { covers, type Span } from '../text/span.ts';
import { alleged } from './evidence.ts';
import { scopes } from './scope.ts';
import { particularityCues, statementsIn, type Statement } from './statements.ts';

/** What is asked of each statement that is called false: who said it, what, when, where, and how: to whom or by what means. */
export type ParticularName = 'who' | 'what' | 'when' | 'where' | 'how';

/** The particulars in the order in which they are told. */
export const particularNames: readonly ParticularName[] = ['who', 'what', 'when', 'where', 'how'];

/** One particular of a statement, where it is located. */
export interface Particular {
  readonly block: Block;
  /** The number of its paragraph; null for an unnumbered block. */
  readonly label: string | null;
  /** The words that tell it, as a span of the document. */
  readonly words: Span;
}

/** A statement on which a count that sounds in fraud rests. */
export interface Misrepresentation {
  /** The block that tells of it: the count's own where it has one. */
  readonly block: Block;
  /** The number of its paragraph; null for an unnumbered block. */
  readonly label: string | null;
  /** The sentence that tells of it, as a span of the document. */
  readonly sentence: Span;
  /** Null where a particular is not located. */
  readonly particulars: Readonly<Record<ParticularName, Particular | null>>;
  /** Several defendants are said to have spoken together ("Defendants"), and none of them is named. */
  readonly together: boolean;
}

/** The statements of each block, with whose they are: which depends on the caption's parties too. */
function stating(complaint: Complaint, sides: Sides) {
  const parties = complaint.caption?.parties.map(({ role, name }) => `${role} ${name}`).join('/') ?? '';
  return ownSearch(complaint, `statements/${parties}`, (block) => {
    const statements = statementsIn(block);
    if (statements.length === 0) return null;
    return statements.map((statement) => {
      const one = { block, statement, words: wordsIn(block, statement) };
      return {
        statement,
        words: one.words,
        ofPlaintiff: sides.isPlaintiffs(one),
        ofDefendant: sides.isDefendants(one),
      };
    });
  });
}

const ofStatements = new Set(listOf('fraud-particularity', 'of-statements'));

/** Whether a cause rests on statements, so that each of them is held to who, what, when, where and how. */
export function restsOnStatements({ id }: Cause): boolean {
  return ofStatements.has(id);
}

/**
 * The statements on which a count rests, in the document's order, each with its particulars (Fed. R. Civ. P. 9(b), first
 * sentence; knowledge and intent may be alleged generally and are not asked). They are the statements told in the count's own
 * paragraphs; where there are none, those of the paragraphs to which these refer; else all that a defendant is said to have stated
 * in the facts the count incorporates. These stand beside the count's own where one of those tells no time. A particular that the sentence lacks is looked for in its paragraph, in other paragraphs that tell
 * of the same statement, and, for the time, in the two paragraphs before.
 */
export function misrepresentations(complaint: Complaint, count: Count): readonly Misrepresentation[] {
  const links = resolveReferences(complaint);
  const scope = scopes(complaint, links)[count.index];
  if (!scope) return [];
  const sides = sidesOf(complaint);
  const own: Told[] = [];
  const common: Told[] = [];
  const others: Told[] = [];
  for (const { block, found } of stating(complaint, sides)) {
    const part = scope.partOf(block);
    if (part === null) continue;
    const list = part === 'own' ? own : part === 'common' ? common : others;
    for (const one of found) if (!one.ofPlaintiff) list.push({ block, ...one });
  }
  const elsewhere = [...common, ...others];
  const ownBlocks = new Set(scope.own);
  const named = new Set<Block>(
    links
      .filter((link) => ownBlocks.has(link.block) && !link.syntax.incorporates && !link.foreign)
      .flatMap((link) => link.paragraphs),
  );
  const referred = elsewhere.filter(({ block }) => named.has(block));
  const grid = (chosen: readonly Told[]): Misrepresentation[] =>
    groups(chosen.slice(0, MOST)).map((group) => misrepresentation(complaint, group, elsewhere, sides));
  const facts = elsewhere.filter(({ ofDefendant }) => ofDefendant);
  if (own.length === 0) return grid(referred.length > 0 ? referred : facts);
  const rows = grid(own);
  // "Defendants represented that the boat was sound" may sum up what the facts tell in other words: both are shown.
  if (rows.every(({ particulars }) => particulars.when !== null)) return rows;
  const apart = facts.slice(0, MOST).filter((fact) => !own.slice(0, MOST).some((one) => isSame(one, fact)));
  return [...rows, ...grid(apart)].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** No reader goes through more of one count's statements, and each is compared with each. */
const MOST = 60;

/** A statement where it is told, with the words of what was said. */
interface Telling {
  readonly block: Block;
  readonly statement: Statement;
  readonly words: ReadonlySet<string>;
}

interface Told extends Telling {
  /** It is the plaintiff's own, or a defendant's. */
  readonly ofPlaintiff: boolean;
  readonly ofDefendant: boolean;
}

/** The same statement told twice is one: the first tells it, the others help out. */
function groups(told: readonly Told[]): Told[][] {
  const found: Told[][] = [];
  for (const one of told) {
    const same = found.find((group) => group.some((other) => isSame(one, other)));
    if (same) same.push(one);
    else found.push([one]);
  }
  return found;
}

function misrepresentation(
  complaint: Complaint,
  group: readonly Told[],
  elsewhere: readonly Told[],
  sides: Sides,
): Misrepresentation {
  const first = group[0] as Told;
  const others = elsewhere.filter((other) => isSame(first, other) && !group.includes(other)).slice(0, MOST);
  const all = [...group, ...others];
  const speakers = all.map((told) => speakerOf(told, sides));
  const seek = (find: (told: Told) => Particular | null): Particular | null =>
    all.reduce<Particular | null>((found, told) => found ?? find(told), null);
  return {
    block: first.block,
    label: labelOf(first.block),
    sentence: spanInDocument(first.block.passage, first.statement.sentence),
    together: speakers.every((speaker) => speaker === null) && all.some((told) => sides.isTogether(told)),
    particulars: {
      who: speakers.find((speaker) => speaker !== null) ?? null,
      what: at(first.block, first.statement.content),
      when: seek(timeOf) ?? seek((told) => timeBefore(complaint, told)),
      where: seek(placeOf),
      how: seek(meansOf),
    },
  };
}

const labelOf = (block: Block): string | null => (block.kind === 'paragraph' ? (block as Paragraph).label : null);

function at(block: Block, words: Span): Particular {
  return { block, label: labelOf(block), words: spanInDocument(block.passage, words) };
}

const says = (told: Telling, span: Span): string => told.block.passage.text.slice(span.start, span.end);

/** Words that tell nothing of what was said. */
const EMPTY = new Set(
  'a an the of to in on at by for from with and or but not no that this these those it its he she they his her their him them was were is are be been being had has have would will could should did do plaintiff defendant as such any all alleged'
    .split(' ')
    .map(stemOf),
);

function wordsIn(block: Block, { content }: Statement): ReadonlySet<string> {
  // The first words tell what was said; a long list behind them is not compared.
  const words = wordsOf(block.passage.text, { start: content.start, end: Math.min(content.end, content.start + 400) });
  const told = words.filter((word) => !block.facts.references.some((reference) => covers(reference, word)));
  return new Set(told.map(({ word }) => stemOf(word)).filter((word) => !EMPTY.has(word)));
}

/** Whether two tellings say the same: half the words of the shorter stand in the longer. */
function isSame(a: Told, b: Told): boolean {
  const shorter = a.words.size <= b.words.size ? a.words : b.words;
  const longer = shorter === a.words ? b.words : a.words;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared >= 2 && shared >= shorter.size / 2;
}

/** What the caption says of who is on which side. */
interface Sides {
  isPlaintiffs(told: Telling): boolean;
  isDefendants(told: Telling): boolean;
  isTogether(told: Telling): boolean;
}

const DOCUMENT = new RegExp(`\\b${alternatives(listOf('fraud-particularity', 'documents'))}\\b`, 'i');
const PRONOUN = /^(?:he|she|they|it)$/i;

function sidesOf(complaint: Complaint): Sides {
  const parties = complaint.caption?.parties ?? [];
  const names = (side: (role: string) => boolean): Set<string> =>
    new Set(
      parties
        .filter(({ role }) => side(role))
        .flatMap(({ name }) => wordsOf(name).map(({ word }) => word))
        .filter((word) => word.length > 3),
    );
  const plaintiffs = names((role) => role === 'plaintiff' || role === 'petitioner');
  const defendants = names((role) => role === 'defendant' || role === 'respondent');
  const has = (words: string, side: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    wordsOf(words)
      .flatMap(({ word }) => [word, word.replace(/s$/, '')])
      .some((word) => side.has(word) && !other.has(word));
  const ofPlaintiff = (words: string): boolean => /\bplaintiff/i.test(words) || has(words, plaintiffs, defendants);
  const ofDefendant = (words: string): boolean => /\bdefendant/i.test(words) || has(words, defendants, plaintiffs);
  const several = parties.filter(({ role }) => role === 'defendant' || role === 'respondent').length > 1;
  return {
    isPlaintiffs(told) {
      const { speaker, listener } = told.statement;
      const who = speaker ? says(told, speaker) : '';
      if (PRONOUN.test(who)) return listener !== null && ofDefendant(says(told, listener));
      return ofPlaintiff(who) || (/^the\b/i.test(who) && DOCUMENT.test(who) && !ofDefendant(who));
    },
    isDefendants(told) {
      const { speaker, verb } = told.statement;
      if (speaker === null) return false;
      // "Ms. Tolliver, Meridian's sales manager, told": what is added to the name counts.
      const added = says(told, { start: speaker.start, end: Math.max(speaker.end, verb.start) });
      return ofDefendant(added) || PRONOUN.test(says(told, speaker));
    },
    isTogether(told) {
      const { speaker } = told.statement;
      return several && speaker !== null && /^(?:the |all )?defendants$/i.test(says(told, speaker));
    },
  };
}

function speakerOf(told: Told, sides: Sides): Particular | null {
  const { speaker } = told.statement;
  return speaker === null || sides.isTogether(told) ? null : at(told.block, speaker);
}

const YEAR =
  /\b(?:in|during|since|by|around|about|late|early|mid|spring|summer|fall|autumn|winter)[\s-]+(?:of\s+)?(?:19|20)\d\d\b/gi;

/** When it was said: a date of the sentence, else of the paragraph. A day that was promised is none. */
function timeOf(told: Told): Particular | null {
  const { sentence, content } = told.statement;
  const dates = datesOf(told.block);
  const outside = dates.filter((date) => !covers(content, date));
  const date =
    outside.find((candidate) => covers(sentence, candidate)) ??
    lastBefore(told.block, outside, sentence) ??
    outside[0] ??
    dates.find((candidate) => covers(content, candidate) && mayBeOfSaying(told, candidate));
  return date ? at(told.block, date) : null;
}

/** "told Calloway that the car was sound on or about March 5, 2022": a full date among the words said that are not of the future. */
function mayBeOfSaying({ block, statement }: Told, date: Span): boolean {
  const before = block.passage.text.slice(statement.content.start, date.start);
  return (
    block.facts.dates.some((full) => full.start === date.start && full.day !== null) &&
    !/\b(?:would|will|until|by|before|since)\b/.test(before)
  );
}

/** The date that leads the last sentence with a date before this one. */
function lastBefore({ facts }: Block, dates: readonly Span[], { start }: Span): Span | undefined {
  const last = dates.filter((date) => date.end <= start).at(-1);
  const sentence = last && facts.sentences.find((candidate) => covers(candidate, last));
  return sentence ? dates.find((date) => covers(sentence, date)) : last;
}

function datesOf({ passage, facts }: Block): Span[] {
  const years = [...passage.text.matchAll(YEAR)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return [...facts.dates, ...years].sort((a, b) => a.start - b.start);
}

/** The story goes on: the last date of the two paragraphs before, under the same heading. */
function timeBefore(complaint: Complaint, { block }: Told): Particular | null {
  if (block.kind !== 'paragraph') return null;
  const { ordinal, heading } = block as Paragraph;
  for (const before of [complaint.paragraphs[ordinal - 1], complaint.paragraphs[ordinal - 2]]) {
    if (!before || before.heading !== heading) return null;
    const date = datesOf(before).at(-1);
    if (date) return at(before, date);
  }
  return null;
}

const PLACE =
  /\b(?:in|at|near|outside)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Exhibit|Paragraph|Count|Section|Plaintiff|Defendant|Article|Part)\b)\p{Lu}\p{Ll}[\p{L}.’'-]*(?:,?\s+\p{Lu}[\p{L}.’'-]*){0,4}/gu;

/** Where it was said: a place, or the paper or page on which it stands; outside what was said, first in the sentence. */
function placeOf(told: Told): Particular | null {
  const places = [...told.block.passage.text.matchAll(PLACE)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return paperOf(told) ?? nearest(told, [...alleged(told.block, particularityCues('where')), ...places]);
}

/** How it was said: to whom, or by what means. */
function meansOf(told: Told): Particular | null {
  const { listener } = told.statement;
  return listener
    ? at(told.block, listener)
    : (paperOf(told) ?? nearest(told, alleged(told.block, particularityCues('means'))));
}

function paperOf({ block, statement }: Told): Particular | null {
  return statement.medium ? at(block, statement.medium) : null;
}

function nearest(told: Told, spans: readonly Span[]): Particular | null {
  const { sentence, content } = told.statement;
  const outside = spans.filter((span) => !covers(content, span)).sort((a, b) => a.start - b.start);
  const span = outside.find((candidate) => covers(sentence, candidate)) ?? outside[0];
  return span ? at(told.block, { start: span.start, end: span.end }) : null;
}
