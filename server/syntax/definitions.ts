import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Citation } from './citations.ts';
import { Cursor } from './cursor.ts';
import { standsBefore } from './definition-stands.ts';
import { joinHyphenated } from './hyphenation.ts';
import { readSentences } from './sentences.ts';

/** How far a name reaches: to the document's end, or to the end of the count that says "for purposes of this Count". */
export type DefinitionScope = 'document' | 'count';

/** A name that the text gives to something: `("AWS")`, `hereinafter "X"`. The span is that of the name without its quotation marks. */
export interface Definition extends Span {
  /** The name, white space folded, markup dropped. */
  readonly term: string;
  /** The words that it stands for, as far as the text before it shows; empty where unknown. */
  readonly stands: Span;
  readonly scope: DefinitionScope;
}

interface Name {
  readonly start: number;
  readonly end: number;
}

const LONGEST_PARENTHESIS = 280;
const LONGEST_NAME = 80;

/** A quoted name, whatever marks the filing uses: curly, straight, doubled single, escaped, emphasised. */
const QUOTED =
  /\\?[*_]{0,3}(?:["“”„]|''|``|(?<![\p{L}\d])[‘’'](?=\p{Lu}))[*_]{0,3}((?:(?!''|\\)[^"“”„()[\];]){1,84}?)(?:\\?["“”]|''|[’'](?=[\s,).\]]|$))[*_]{0,3}/gu;
/** Words that may stand beside the names inside a parenthesis that defines. */
const BESIDE =
  /^(?:(?:the|an?|or|and|hereinafter|hereafter|herein|hereinabove|collectively|together|jointly|individually|each|respectively|referred|to|as|also|called|sometimes|defined|at|times|for|purposes|of|this|these|count|complaint|claim|cause|action|only|singly|either|all|both|variously|alternatively|simply|designated|defendants?|plaintiffs?|is|are|will|be|shall|in|generally|throughout|ease|reference|convenience|previously|below|above|&)\s+)*$/;
const STRONG_LEAD =
  /^(?:together\s+with|collectively|hereinafter|hereafter|herein|jointly|referred\s+to|attached\s+(?:hereto\s+)?as)(?!\p{L})/iu;
const TOGETHER_WITH = /(?<!\p{L})(?:(?:together|collectively|along|and)\s+)with\s[^“"]{0,80}$/u;
/** "(Tern and Oak are collectively “Sellers”)" */
const STRONG_END =
  /(?<!\p{L})(?:collectively|hereinafter|hereafter|referred\s+to\s+(?:herein\s+)?as),?\s*(?:the\s*)?$/iu;
/** What may follow a name in its parenthesis: where the thing is attached. */
const ATTACHED = /(?<!\p{L})(?:Exhibit|Ex\.)\s\S{1,6}$/u;
const ALIAS =
  /(?:^|\s)(?:[adfn]\/?k\/?a|d\/?b\/?a|(?:formerly|also|previously|better|commonly)\s+known|quoting|emphasis|citing|stating|that|see|e\.g\.|i\.e\.|meaning|means)(?![\p{L}/])/iu;
const COUNT_SCOPE =
  /(?:for|in)\s+(?:the\s+)?(?:purposes?\s+of\s+)?(?:this|the\s+present)\s+(?:count|claim|cause\s+of\s+action)(?!\p{L})/iu;

/**
 * The definitions in a block's text, in order: by parenthesis or bracket, "hereinafter", "referred to as", "“X” means". A
 * statute's definition that the text recites is none, nor is an acronym in a parenthesis without quotation marks.
 * Never throws; its time is linear in the text.
 */
export function readDefinitions(source: string, citations: readonly Citation[] = []): Definition[] {
  const { text, spanOf } = joinHyphenated(source);
  const found: Definition[] = [];
  const add = (name: Name, stands: Span, scope: DefinitionScope): void => {
    const tidy = tidyName(text, name);
    if (tidy === null) return;
    const term = text
      .slice(tidy.start, tidy.end)
      .replace(/[*_\\]/g, '')
      .replace(/\s+/g, ' ');
    found.push({ term, ...spanOf(tidy.start, tidy.end), stands: spanOf(stands.start, stands.end), scope });
  };
  fromBrackets(text, citations, add);
  fromPhrases(text, add);
  fromMeanings(text, citations, add);
  found.sort((a, b) => a.start - b.start);
  return found.filter((definition, index) => index === 0 || definition.start >= (found[index - 1] as Definition).end);
}

type Add = (name: Name, stands: Span, scope: DefinitionScope) => void;

/** Names in a parenthesis or bracket: `(the “Act”)`, `(collectively, “Tern” or “Defendants”)`, `[collectively, DEFENDANTS]`. */
function fromBrackets(text: string, citations: readonly Citation[], add: Add): void {
  const open: number[] = [];
  for (const match of text.matchAll(/[()[\]]/g)) {
    const at = match.index;
    if (match[0] === '(' || match[0] === '[') {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined || at - start > LONGEST_PARENTHESIS) continue;
    const square = text[start] === '[';
    if (square !== (match[0] === ']')) continue;
    const inner = text.slice(start + 1, at);
    const names = namesInside(inner, square, text.slice(Math.max(0, start - 240), start));
    if (names.length === 0 || recites(text, start, names, inner, citations)) continue;
    const scope: DefinitionScope = COUNT_SCOPE.test(inner) ? 'count' : 'document';
    for (const name of names) {
      const term = inner.slice(name.start, name.end);
      add({ start: start + 1 + name.start, end: start + 1 + name.end }, standsBefore(text, start, term), scope);
    }
  }
}

function namesInside(inner: string, square: boolean, before: string): Name[] {
  const quoted = quotedNames(inner);
  if (quoted.length === 0) return unquotedName(inner, square, before);
  let rest = '';
  let from = 0;
  for (const { whole } of quoted) {
    // (“Tern” and, together with Oak, “Sellers”)
    rest += `${inner.slice(from, whole.start).replace(TOGETHER_WITH, ' ')} `;
    from = whole.end;
  }
  const lead = inner.slice(0, (quoted[0] as Quoted).whole.start);
  const tail = inner.slice(from).trim();
  if (ALIAS.test(lead) || /(?:referred|known)[^,]{0,20}\sby\s/i.test(lead)) return [];
  // ["one", "two"] is a list, not a name.
  if (square && quoted.length > 1 && !/\s(?:or|and)\s/.test(rest)) return [];
  const words = `${rest} ${tail}`
    .toLowerCase()
    .replace(/[,;:.*_\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = BESIDE.test(words === '' ? '' : `${words} `);
  const strong = (STRONG_LEAD.test(lead.trim()) || STRONG_END.test(lead)) && tail.length <= 40;
  const attached = /^\s*(?:the\s*)?$/.test(lead) && quoted.length === 1 && tail.length < 100 && ATTACHED.test(tail);
  // (the “Safe Harbor” deadline)
  const noun = /^\s*the\s*$/.test(lead) && quoted.length === 1 && /^\p{Ll}{3,14}$/u.test(tail);
  if (!plain && !strong && !noun && !attached) return [];
  return quoted.map(({ name }) => name).filter(({ start, end }) => isName(inner.slice(start, end), lead.trim() !== ''));
}

interface Quoted {
  readonly whole: Span;
  readonly name: Name;
}

function quotedNames(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const name = match[1] as string;
    const start = match.index + match[0].indexOf(name);
    found.push({
      whole: { start: match.index, end: match.index + match[0].length },
      name: { start, end: start + name.length },
    });
  }
  return found;
}

const CAPITAL_NAME =
  /(?:\p{Lu}[\p{L}\d’'&.-]{0,24}|\d{4})(?:\s+(?:(?:of|and|the|&|for|to)\s+){0,2}(?:\p{Lu}[\p{L}\d’'&.-]{0,24}|\d{1,4})){0,4}/u;
const WITHOUT_QUOTES = new RegExp(
  `^\\s*(?:(the)|here(?:in)?after,?(?:\\s+(?:referred\\s+to\\s+as|collectively))?(?:\\s+the)?|collectively,?(?:\\s+the|\\s+referred\\s+to\\s+as)?)\\s+(${CAPITAL_NAME.source})\\s*$`,
  'u',
);
/** Proper names with an article that a writer puts in parentheses without giving a name to anything. */
const NO_NAME =
  /^(?:United|White House|District|Court|State|Supreme|Ninth|Second|First|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Tenth|Eleventh|Northern|Southern|Eastern|Western|Central)/;

/** (the Denial Letter), (hereinafter Tern), [collectively, DEFENDANTS], [PLAINTIFF] behind the plaintiff's name. */
function unquotedName(inner: string, square: boolean, before: string): Name[] {
  const led = WITHOUT_QUOTES.exec(inner);
  const name = led?.[2];
  if (led && name !== undefined) {
    // “[the President]” is what an editor put into a quotation.
    if (led[1] !== undefined && (square || NO_NAME.test(name) || !/\p{L}[”"’)]?\s*$/u.test(before))) return [];
    return [{ start: led[0].lastIndexOf(name), end: led[0].lastIndexOf(name) + name.length }];
  }
  if (!square || !/^[A-Z]{3,}(?: [A-Z]{3,}){0,2}$/.test(inner)) return [];
  const earlier = before
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== '');
  const known = inner.toLowerCase().replace(/s$/, '');
  const named = earlier.some((word) => word.replace(/s$/, '') === known);
  return named || spells(inner, earlier.slice(-14)) ? [{ start: 0, end: inner.length }] : [];
}

/** Whether the letters are initials of the words, in their order. */
function spells(letters: string, words: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (word[0] === letters[next]?.toLowerCase()) next++;
  return next === letters.length;
}

/** Whether quoted words could be a name: a phrase with a capital or a figure, or a short one that is introduced as a name. */
function isName(words: string, introduced: boolean): boolean {
  const name = words.replace(/[*_\\,]/g, ' ').trim();
  if (
    name.length === 0 ||
    name.length > LONGEST_NAME ||
    /[?!:;…[\]]|^www\.|\.(?:com|org|net|gov|edu)$|\p{Ll}{4}\.\s+\p{Lu}/u.test(name)
  )
    return false;
  const parts = name.split(/\s+/);
  if (parts.length > 9) return false;
  const large = parts.filter((part) => /^\P{L}*[\p{Lu}\d]/u.test(part)).length;
  const small = parts.filter((part) => /^(?:of|and|the|for|to|in|on|a|an|or|by|with|from|at|&)$/i.test(part)).length;
  if (large === 0) return parts.length <= (introduced ? 5 : 3) && /\p{L}{2}/u.test(name);
  return parts.length - small <= 3 || large / (parts.length - small) >= 0.6;
}

/** Whether a parenthesis behind a citation quotes it ("550 U.S. 544 (“plausible on its face”)") rather than names it. */
function recites(
  text: string,
  at: number,
  names: readonly Name[],
  inner: string,
  citations: readonly Citation[],
): boolean {
  const cited = citations[firstEndingAfter(citations, at) - 1];
  if (!cited || text.slice(cited.end, at).trim() !== '') return false;
  return names.every(({ start, end }) => !/[\p{Lu}\d]/u.test(inner.slice(start, end)));
}

/** "hereinafter X", "referred to as X", "will refer to Tern as X", "designated herein as X", outside parentheses. */
const PHRASE =
  /(?<![\p{L}(“"])(?:(?<here>here(?:in)?after)|(?<passive>(?:referred\s+to|designated|denominated)\s+(?:(?:here(?:in)?(?:after)?|collectively|individually|jointly|throughout|in\s+this\s+complaint|below|interchangeably|either|simply|variously)\s+(?:and\s+)?){0,3}as)|(?<active>(?:(?:will|shall)\s+(?:hereinafter\s+)?refer|refers\s+(?:herein|collectively)|refers?)\s+to(?=\s)))(?!\p{L})/giu;
const OBJECT = /^[^.;()"“”]{2,160}?\sas\s(?:the\s)?["“]/;
const LEAD_WORDS =
  /[,:]?\s*(?:(?:is|are|be|will\s+be|collectively|individually|jointly|sometimes|referred\s+to|refer\s+to|designated|called|known|as|the|each|singly|either|or|and|also|simply|to)(?!\p{L})[,:]?\s*){0,8}/iuy;
const QUOTED_HERE = new RegExp(QUOTED.source, 'uy');
const NEXT_QUOTED = /\s*(?:,\s*)?(?:(?:and|or|and\/or)\s+)?(?:the\s+)?(?=[*_\\]{0,3}["“])/y;
const CAPITALS_HERE = new RegExp(CAPITAL_NAME.source, 'uy');
const COMMON_SPEECH =
  /(?:commonly|often|sometimes|generally|frequently|colloquially|popularly|typically|usually|informally|is\s+what\s+is|what\s+is|internally|publicly)\s+(?:been\s+)?$/i;

function fromPhrases(text: string, add: Add): void {
  for (const match of text.matchAll(PHRASE)) {
    const { here, passive, active } = match.groups as Record<string, string | undefined>;
    const at = match.index;
    const cursor = new Cursor(text, at + match[0].length);
    const introduced = here !== undefined || /here|collectively|complaint/i.test(match[0]);
    const lead = text.slice(Math.max(0, at - 40), at);
    if (!introduced && COMMON_SPEECH.test(lead)) continue;
    let object: Span | null = null;
    if (active !== undefined) {
      // "The complaint will refer to": what a witness referred to as something is no name of ours.
      if (!/will|shall|herein|collectively/.test(active) && !/(?:complaint|plaintiffs?)\s+$/i.test(lead)) continue;
      const words = OBJECT.exec(text.slice(cursor.at, cursor.at + 180).replace(/\s/g, ' '))?.[0];
      if (words === undefined) continue;
      object = { start: cursor.at + 1, end: cursor.at + words.lastIndexOf(' as ') };
      cursor.at = object.end;
    }
    cursor.take(LEAD_WORDS);
    const stands = object ?? standsBefore(text, withoutVerb(text, at), '');
    const scope: DefinitionScope = COUNT_SCOPE.test(text.slice(Math.max(0, at - 80), cursor.at + 120))
      ? 'count'
      : 'document';
    const names = quotedList(cursor);
    for (const name of names) {
      const words = text.slice(name.start, name.end);
      if (isName(words, true) && (introduced || active !== undefined || /\p{Lu}/u.test(words)))
        add(name, stands, scope);
    }
    if (names.length > 0) continue;
    // Without quotation marks only capitals show what the name is.
    const capitals = introduced || passive !== undefined ? cursor.take(CAPITALS_HERE) : null;
    if (capitals && (introduced || /^[A-Z ]{3,}$/.test(capitals[0]))) {
      add({ start: cursor.at - capitals[0].length, end: cursor.at }, stands, scope);
    }
  }
}

/** The place before "is", "are", "will be", "also" and the like that stand before "referred to as". */
function withoutVerb(text: string, at: number): number {
  const lead = text.slice(Math.max(0, at - 60), at);
  const verb =
    /,?\s(?:(?:which|who|that|is|are|was|were|will|shall|be|hereinafter|hereafter|also|collectively|being)\s){1,5}$/i.exec(
      lead.replace(/\s/g, ' '),
    );
  return verb ? at - verb[0].length : at;
}

function quotedList(cursor: Cursor): Name[] {
  const names: Name[] = [];
  for (;;) {
    const quoted = cursor.take(QUOTED_HERE);
    if (!quoted) return names;
    const name = quoted[1] as string;
    const start = cursor.at - quoted[0].length + quoted[0].indexOf(name);
    names.push({ start, end: start + name.length });
    if (!cursor.take(NEXT_QUOTED)) return names;
  }
}

/** “X” or “Y” means …; “X” refers to …. */
const MEANS =
  /["”][*_]{0,3},?\s+(?:(?:shall\s+|will\s+)?(?:means?|refers?\s+(?:herein\s+|collectively\s+)?to|denotes?)|(?:is|are)\s+used\s+(?:herein\s+|in\s+this\s+complaint\s+)?to\s+(?:mean|refer\s+to)|as\s+used\s+(?:herein|in\s+this\s+complaint),?\s+(?:means|refers\s+to))(?!\p{L})\s*/giu;
const LAW_WORDS =
  /(?:\bdefin(?:es?|ed|ing|ition)\b|\bunder\s+the\s+(?:act|statute|rule|law)\b|§|\bC\.F\.R\.|\bstatut(?:e|ory)\b)/i;

/** As far as a definition's own sentence is looked at, so that the reading stays linear. */
const NEARBY = 500;

function fromMeanings(text: string, citations: readonly Citation[], add: Add): void {
  let sentences: readonly Span[] | null = null;
  for (const match of text.matchAll(MEANS)) {
    const close = match.index;
    const behind = close + match[0].length;
    // What it means in quotation marks is somebody else's definition.
    if (/^[\s:,]*["“‘]/.test(text.slice(behind, behind + 4))) continue;
    sentences ??= readSentences(text, citations);
    const sentence = sentences[firstEndingAfter(sentences, close)] ?? { start: 0, end: text.length };
    const around = text.slice(Math.max(sentence.start, close - NEARBY), Math.min(sentence.end, close + NEARBY));
    if (LAW_WORDS.test(around)) continue;
    const from = Math.max(sentence.start, close - 200);
    const names = quotedNames(text.slice(from, close + 1))
      .map(({ name }) => ({ start: name.start + from, end: name.end + from }))
      .filter((name) => isName(text.slice(name.start, name.end), false));
    if (!joined(text, names, close)) continue;
    const stands = {
      start: behind,
      end: Math.max(behind, endOfClause(text, behind, Math.min(sentence.end, behind + NEARBY))),
    };
    const scope: DefinitionScope = COUNT_SCOPE.test(around) ? 'count' : 'document';
    for (const name of names) if (/[\p{Lu}\d]/u.test(text.slice(name.start, name.end))) add(name, stands, scope);
  }
}

/** Whether the names run up to `close` with nothing but "or", "and" and commas between them. */
function joined(text: string, names: readonly Name[], close: number): boolean {
  return names.every((name, index) => {
    const next = names[index + 1]?.start ?? close + 1;
    return /^[\s"“”,*_]*(?:(?:or|and)[\s"“”*_]*(?:the\s*)?["“]?)?$/.test(text.slice(name.end, next));
  });
}

function endOfClause(text: string, start: number, end: number): number {
  const stop = /[;.]\s|[;.]$/.exec(text.slice(start, end));
  return stop ? start + stop.index : end;
}

/** The name without the comma that the writer put inside the quotation marks, or null where nothing is left. */
function tidyName(text: string, name: Name): Name | null {
  let { start, end } = name;
  while (end > start && /[\s,;*_\\]/.test(text[end - 1] as string)) end--;
  while (start < end && /[\s*_\\‘]/.test(text[start] as string)) start++;
  // A full stop belongs to an abbreviation ("Order Mem."), else to the sentence.
  if (
    text[end - 1] === '.' &&
    !/^[\s*_\\]*["”]\s*\)/.test(text.slice(end, end + 6)) &&
    !/\.\p{L}\.$/u.test(text.slice(start, end))
  )
    end--;
  return end > start ? { start, end } : null;
}
