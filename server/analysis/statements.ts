import { alternatives } from '../law/alternatives.ts';
import type { Phrases } from '../law/law.ts';
import { states } from '../law/places.ts';
import { listOf, procedureOf } from '../law/procedure.ts';
import { byWords } from '../model/by-words.ts';
import type { Block } from '../model/complaint.ts';
import { covers, type Span } from '../text/span.ts';
import { alleged } from './evidence.ts';

/** A statement that a sentence tells of: "On May 4 Ms. Tolliver told Calloway that the goods were insured." Offsets are into the block's passage. */
export interface Statement {
  readonly sentence: Span;
  /** The word of saying. */
  readonly verb: Span;
  /** Who said it, as the sentence has it: a name, a role, a pronoun; null where it does not say. */
  readonly speaker: Span | null;
  /** The paper or page that speaks for them: "Meridian's brochure". */
  readonly medium: Span | null;
  /** What was said, to the end of the sentence. */
  readonly content: Span;
  /** To whom, where the words stand beside the word of saying. */
  readonly listener: Span | null;
}

/** The phrases that the law on particularity gives, by their key. */
export function particularityCues(key: string): Phrases {
  return cues[key] ?? [];
}

const cues = procedureOf('fraud-particularity')?.cues ?? {};

/** The statements that a block tells of, in order; what was denied, and sentences that only incorporate, hold none. */
export const statementsIn = byWords((block): readonly Statement[] => read(block));

function read(block: Block): Statement[] {
  const text = block.passage.text;
  const { sentences } = block.facts;
  const found: Statement[] = [];
  let at = 0;
  for (const verb of [...alleged(block, particularityCues('says'))].sort((a, b) => a.start - b.start)) {
    while ((sentences[at]?.end ?? Infinity) <= verb.start) at++;
    const sentence = sentences[at];
    // Of somebody, and told as past or as "stating that": no "State", no "claims".
    if (!sentence || verb.start <= sentence.start || !TOLD.test(text.slice(verb.start, verb.end))) continue;
    // "represented that he had said that": the first holds the other.
    const last = found.at(-1);
    if (last && covers(last.content, verb)) continue;
    const content = contentOf(text, sentence, verb);
    if (content) found.push({ sentence, verb, content, ...whoAndToWhom(text, sentence, verb, content) });
  }
  return found;
}

const TOLD = /^(?:\w+(?:ed|ing)|told|said|wrote|made)\b/i;

/** What was said: behind "that", at a quotation, "to be", a promise's "to", or a colon with the list behind it. */
function contentOf(text: string, sentence: Span, verb: Span): Span | null {
  const rest = text.slice(verb.end, sentence.end);
  const promise = /^promis/i.test(text.slice(verb.start, verb.end));
  const mark = promise
    ? /\bthat\s|["“]|\bto be\s|:\s|^\s+(?:[^\s,]+\s+){0,3}to\s+(?=\p{Ll})/u.exec(rest)
    : /\bthat\s|["“]|\bto be\s|:\s/u.exec(rest);
  // What stands far from its verb, or behind another statement's end, belongs to something else.
  if (!mark || mark.index > 220 || /;|\b(?:who|which|because|so)\s/.test(rest.slice(0, mark.index))) return null;
  const begins = /^(?:that|:)/.test(mark[0]) ? mark[0].length : Math.max(0, mark[0].search(/\bto\s+$/));
  const behind = mark.index + begins;
  // "stated its investigation was “concluded”": the quotation is a part of what was said.
  const from = /^["“]/.test(mark[0]) && /^\s+(?:its|his|her|their|the|a|an|it|he|she|they)\s/.test(rest) ? 0 : behind;
  // "the promises that are alleged in paragraph 7" tells nothing by itself.
  if (
    /^\s*(?:are|were|is|was)\s+(?:\w+ly\s+)?(?:alleged|set|described|identified|pleaded|stated)\b/.test(
      rest.slice(behind),
    )
  )
    return null;
  const end = mark[0].startsWith(':') ? text.length : sentence.end;
  return trimmed(text, { start: verb.end + from, end });
}

const NAME = "\\p{Lu}(?:[\\p{L}\\p{N}&.-]|['’](?!s\\b))*";
const SERVANT = `${alternatives(listOf('fraud-particularity', 'servants'))}s?`;
/** Who can speak: a name, a party's role, somebody's servant, a pronoun. */
const SPEAKER = new RegExp(
  [
    `\\b(?:(?:the|its|their|his|her|a|an)\\s+)?(?:[Dd]efendants?|[Pp]laintiffs?|${NAME})(?:(?:,?\\s+(?:including|and|of|of the|&)|,(?=\\s+(?:Inc|LLC|L\\.L\\.C|Ltd|Corp|Co|LP|N\\.A)\\b))?\\s+${NAME}(?!['’]s\\b))*(?:['’]s?\\s+(?:\\p{Ll}+\\s+){0,3}${SERVANT}\\b)?`,
    '\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\\b',
    `\\b(?:[Tt]he|an?|its|their)\\s+(?:\\p{Ll}+\\s+){0,3}${SERVANT}\\b`,
  ].join('|'),
  'gu',
);
/** Where a clause begins anew: what stands before it does not speak. */
const CLAUSE =
  /\b(?:that|which|whom|because|when|while|where|but|since|although|until|if|after|before)\s|;|:|\bin which\s/giu;
/** Words that begin with a capital and name nobody. */
const NOBODY = new RegExp(`^(?:A|${alternatives(listOf('fraud-particularity', 'nobody'))})\\b(?!\\s+\\p{Lu})`, 'u');

function whoAndToWhom(
  text: string,
  sentence: Span,
  verb: Span,
  content: Span,
): Pick<Statement, 'speaker' | 'medium' | 'listener'> {
  const lead = text.slice(sentence.start, verb.start);
  const passive = /\b(?:was|were|been|being)\s+(?:\w+ly\s+)?$/i.test(lead);
  const subject = subjectOf(text, sentence.start, verb.start);
  const between = { start: verb.end, end: content.start };
  if (passive) return { speaker: by(text, between), medium: null, listener: subject };
  return { speaker: subject, medium: mediumOf(text, subject, verb), listener: listenerOf(text, between) };
}

/** The subject before the word of saying: the first who can speak in its own clause, else the last in the sentence. */
function subjectOf(text: string, start: number, end: number): Span | null {
  let from = start;
  for (const clause of text.slice(start, end).matchAll(CLAUSE)) {
    const word = clause[0].trimEnd();
    // "When Calloway asked, Dace said": what leads in is over at its comma.
    from = start + clause.index + (LEADS_IN.test(word) ? 0 : clause[0].length);
  }
  const behind = speakers(text, leadEnd(text, from, end), end);
  return behind[0] ?? speakers(text, from, end)[0] ?? speakers(text, start, end).at(-1) ?? null;
}

/**
 * Where what leads in to a clause is over: "On May 4, 2026, at a meeting in Tacoma, Washington, Ms. Tolliver told" begins behind the
 * last of these commas. The clause's own beginning where nothing leads in, or nobody who could speak stands behind.
 */
function leadEnd(text: string, from: number, end: number): number {
  let at = from;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const rest = text.slice(at, end);
    const comma = rest.indexOf(', ');
    const part = rest.slice(0, comma).trim();
    const leads = LEADS_IN.test(rest) || (at > from && (/^\d{4}$/.test(part) || STATES.has(part)));
    if (comma < 0 || !leads || speakers(text, at + comma + 1, end).length === 0) return at;
    at += comma + 1;
  }
  return at;
}

/** So many parts at most lead in to a clause: a list may go on for long. */
const MOST_PARTS = 8;
const STATES: ReadonlySet<string> = new Set(states.map(({ name }) => name));

const LEADS_IN =
  /^\W{0,3}(?:to|in|on|at|during|after|before|by|as|upon|when|while|for|with|through|from|despite|because|since|although|until|if)\b/i;

/** "Meridian's brochure stated": what stands between whose it is and the word of saying. */
function mediumOf(text: string, subject: Span | null, verb: Span): Span | null {
  if (!subject) return null;
  const found = /^['’]s?\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)\s+$/u.exec(text.slice(subject.end, verb.start));
  if (!found?.[1] || !particularityCues('papers').some((paper) => found[1]?.toLowerCase().endsWith(paper))) return null;
  const start = verb.start - found[0].length + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

function speakers(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(SPEAKER)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].trimEnd().length }))
    .filter((span) => !NOBODY.test(text.slice(span.start, span.end).replace(/^(?:the|an?) /, '')));
}

function by(text: string, within: Span): Span | null {
  const found = /\bby\s+/.exec(text.slice(within.start, within.end));
  return found ? (speakers(text, within.start + found.index + found[0].length, within.end)[0] ?? null) : null;
}

const BESIDE = new RegExp(
  `^\\s+(?:to\\s+)?((?:(?:the|its|his|her|their|all|each)\\s+)?(?:[Pp]laintiffs?|him|her|them|us|\\p{Lu}[\\p{L}’'.&-]*|${alternatives(listOf('fraud-particularity', 'listeners'))})\\b(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}’'.&-]*)*)`,
  'u',
);
const ANYWHERE = new RegExp(
  `\\bto\\s+((?:the\\s+)?(?:[Pp]laintiffs?|\\p{Lu}[\\p{L}’'.-]*|${alternatives(listOf('fraud-particularity', 'audience'))})\\b)`,
  'u',
);

/** The words beside the verb that say to whom: "told Calloway", "represented to the Board". */
function listenerOf(text: string, { start, end }: Span): Span | null {
  const found = BESIDE.exec(text.slice(start, end));
  if (!found?.[1]) return anywhereTo(text, { start, end });
  const at = start + found[0].length - found[1].length;
  return { start: at, end: at + found[1].length };
}

function anywhereTo(text: string, { start, end }: Span): Span | null {
  const found = ANYWHERE.exec(text.slice(start, end));
  if (!found?.[1]) return null;
  const at = start + found.index + found[0].length - found[1].length;
  return { start: at, end: at + found[1].length };
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
