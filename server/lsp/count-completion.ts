import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import { requirementsOf, type Requirement } from '../analysis/requirements.ts';
import { headingLike, nextLabel } from '../edits/count-heading.ts';
import { looksFiled } from '../edits/filed.ts';
import { eachCountAsks, insertCount, written, type CountInsertion } from '../edits/insert-count.ts';
import { separator } from '../edits/layout.ts';
import { isRefusal, type Refusal } from '../edits/outcome.ts';
import { causes, type Cause } from '../law/law.ts';
import type { Complaint } from '../model/complaint.ts';
import { newPlace } from '../model/sieve.ts';
import { trials } from '../model/trial.ts';
import { countLabel } from '../syntax/count-label.ts';
import { factBlank, factBlanks } from '../syntax/fact-blank.ts';
import { numberWord } from '../syntax/ordinals.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './convert.ts';
import { partyNames, sentence, withNames, type PartyNames } from '../rules/party-names.ts';

/** What the editor can do with a completion, and where the complaint is filed by the setting. */
export interface CountCompletionOptions {
  readonly snippets: boolean;
  readonly jurisdiction: string | null;
}

/** Stands in a heading where the counts before it are against different defendants. */
const WHOM = '[specify which defendants]';
/** Stands for what a count asks for. */
const ASKED = '[specify the relief]';

/** A count that is begun on a line. */
interface Begun {
  /** The line, and where what is to be replaced begins: there, or at the label above it. */
  readonly line: Span;
  readonly from: number;
  /** What stands on the line. */
  readonly typed: string;
  /** The count's label; null where there is none yet. */
  readonly label: string | null;
  /** What is said of the cause; null where nothing is. */
  readonly names: string | null;
}

/** The document without what is begun, and what becomes of its numbers when so many paragraphs come there. */
interface Rest {
  readonly text: string;
  readonly from: number;
  readonly complaint: Complaint;
  readonly insertions: Map<number, CountInsertion | Refusal>;
}

const readTrial = trials();
const place = newPlace();

/** Kept from one keystroke to the next, as only the line that is left out changes. */
function restOf(complaint: Complaint, { line, from }: Begun): Rest {
  const { source, memory } = complaint;
  const text = source.text.slice(0, from) + source.text.slice(line.end);
  const kept = memory.recall(place) as Rest | undefined;
  if (kept?.text === text && kept.from === from) return kept;
  const rest: Rest = { text, from, complaint: readTrial(complaint, text), insertions: new Map() };
  memory.keep(place, rest);
  return rest;
}

/**
 * The counts that can begin on the line of the offset, where what stands on it begins a count's heading or names a cause: each with its
 * heading as the document sets them, and a numbered blank for each element that the law of the place asks for. Numbers and references
 * behind it move on with it. Empty where it is no place for a count, where the numbers cannot be kept true, or others may cite them.
 */
export function countsAt(complaint: Complaint, offset: number, options: CountCompletionOptions): CompletionItem[] {
  const begun = begunAt(complaint, offset);
  if (!begun) return [];
  const offered = claims.filter((cause) => begun.names === null || isNamed(cause, begun.names));
  if (offered.length === 0 || looksFiled(complaint.source.text)) return [];
  const rest = restOf(complaint, begun);
  const jurisdiction = jurisdictionOf(rest.complaint, options.jurisdiction);
  const whom = against(rest.complaint);
  const pleads = paragraphsIn(rest.complaint, partyNames(rest.complaint, whom));
  const label = nextLabel(rest.complaint) ?? begun.label ?? '';
  return offered.flatMap((cause): CompletionItem[] => {
    const required = requirementsOf(cause, undefined, jurisdiction, () => false).filter((element) => element.required);
    const texts = pleads(required);
    const title = { title: countTitleFor(cause), against: whom ?? WHOM, label: begun.label ?? 'COUNT I' };
    const heading = headingLike(rest.complaint, title);
    const insertion = insertionOf(rest, heading, texts);
    if (isRefusal(insertion)) return [];
    return [
      {
        ...itemOf(cause, required),
        labelDetails: { description: label },
        // Asked anew at each key, so that what was typed is matched here and not there.
        filterText: begun.typed.trimStart() || cause.name,
        sortText: `${rank(cause, begun.names)}${cause.name}`,
        ...editsFor(complaint, begun, insertion, written(insertion, heading, texts), options.snippets),
      },
    ];
  });
}

/** How the numbers move depends on how many paragraphs come, not on what they say: it is worked out once for each. */
function insertionOf(rest: Rest, heading: string, texts: readonly string[]): CountInsertion | Refusal {
  let insertion = rest.insertions.get(texts.length);
  if (!insertion)
    rest.insertions.set(texts.length, (insertion = insertCount(rest.complaint, rest.from, heading, texts)));
  return insertion;
}

/** The paragraphs of a new count: what it takes in, a blank for each element, and at the end what it asks for, as the document's counts do. */
function paragraphsIn(complaint: Complaint, names: PartyNames): (required: readonly Requirement[]) => string[] {
  const plaintiff = names.plaintiff ?? 'Plaintiff';
  const opening = incorporation(complaint, plaintiff);
  const asks = demand(complaint, plaintiff);
  return (required) => [
    ...opening,
    ...required.map(({ element }, index) => {
      const last = index === required.length - 1;
      return factBlank(withNames(element.says, names)) + (last ? asks : '');
    }),
  ];
}

/** What the list of completions says of a cause. */
function itemOf(cause: Cause, required: readonly Requirement[]): CompletionItem {
  const elements = required.map(({ element }) => `- **${element.name}**: ${element.says}`);
  return {
    label: cause.name,
    kind: CompletionItemKind.Class,
    detail: `${required.length} ${required.length === 1 ? 'element' : 'elements'}, each a numbered blank to fill in`,
    documentation: { kind: MarkupKind.Markdown, value: [...elements, '', says(cause)].join('\n') },
  };
}

/** The edits that put the words in the place of what is begun, and move on what follows. */
function editsFor(
  { source }: Complaint,
  { line, from }: Begun,
  { change }: CountInsertion,
  text: string,
  snippets: boolean,
): Pick<CompletionItem, 'insertTextFormat' | 'insertTextMode' | 'textEdit' | 'additionalTextEdits'> {
  const others = change.edits.filter(({ start, end }) => start !== from || end !== from);
  // They were made for the text without what is begun.
  const back = (at: number, start: number): number => (start >= from ? at + line.end - from : at);
  return {
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(source, line), newText: snippets ? snippet(text) : text },
    additionalTextEdits: [
      ...(from < line.start ? [{ range: rangeOf(source, { start: from, end: line.start }), newText: '' }] : []),
      ...others.map(({ start, end, text: newText }) => ({
        range: rangeOf(source, { start: back(start, start), end: back(end, start) }),
        newText,
      })),
    ],
  };
}

/** Remedies are asked for in the prayer; of a cause without authority nothing is said. */
const claims: readonly Cause[] = causes.filter(({ kind, authority }) => kind === 'claim' && authority.length > 0);

function says(cause: Cause): string {
  const authority = cause.authority.slice(0, 2).map(({ cite }) => cite);
  return `*Authority:* ${authority.join('; ')}. Checked ${cause.checked}. The blanks assert nothing.`;
}

/** The count that is begun on the line of the offset, which is its last; null where none is. */
function begunAt(complaint: Complaint, offset: number): Begun | null {
  const { source } = complaint;
  const line = source.line(source.lineAt(offset));
  const typed = source.text.slice(line.start, offset);
  if (/\S/.test(source.text.slice(offset, line.end)) || typed.length > 160) return null;
  const begun = beginning(typed);
  if (!begun) return null;
  const above = begun.label === null ? labelAbove(complaint, line.start) : null;
  return {
    line,
    from: above?.start ?? line.start,
    typed,
    label: begun.label ?? above?.words ?? null,
    names: begun.names,
  };
}

/**
 * What is begun on the line: `names` is what it says of the cause, null where only the label stands; null where the line begins
 * neither a label nor, by four letters or more, a name.
 */
function beginning(typed: string): { label: string | null; names: string | null } | null {
  const words = typed
    .replace(/[#*_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trimStart();
  if (words === '') return null;
  const label = countLabel(words.trimEnd());
  if (label && label.start === 0) {
    const names = words
      .slice(label.end)
      .replace(/^[\s\-–—:.,|]+/, '')
      .trim();
    if (names !== '' && 'for relief'.startsWith(names.toLowerCase())) return { label: null, names: null };
    return { label: label.label, names: names === '' ? null : names };
  }
  if (/^(?:cou|coun|counts?|claims?|cause(?: of(?: action)?)?)\s*$/i.test(words)) return { label: null, names: null };
  const named = /^(?:counts?|causes? of action|claims?(?: for relief)?)(?: for)? (?=[a-z])/i.exec(words)?.[0];
  if (named) return { label: null, names: words.slice(named.length).trim() };
  const [first = '', ...others] = words.trim().split(' ');
  const ordinal = numberWord(first) !== null && /(?:st|nd|rd|th)$/i.test(first);
  const noun = others.join(' ').toLowerCase();
  if (ordinal && ['cause of action', 'claim for relief', 'count'].some((whole) => whole.startsWith(noun)))
    return { label: null, names: null };
  return /^[A-Za-z][A-Za-z ,&'’-]{3,}$/.test(words) ? { label: null, names: words.trim() } : null;
}

/** The label of a count that stands alone right above the line: what is typed is its title. */
function labelAbove({ source }: Complaint, at: number): { start: number; words: string } | null {
  const number = source.lineAt(at);
  for (const above of [number - 1, number - 2]) {
    if (above < 0) return null;
    const line = source.line(above);
    const words = source.text
      .slice(line.start, Math.min(line.end, line.start + 80))
      .replace(/[#*_\s]+/g, ' ')
      .trim();
    if (words === '') continue;
    const label = countLabel(words.replace(/[.:]$/, ''));
    return label && label.start === 0 && label.end >= words.length - 1
      ? { start: line.start, words: label.label }
      : null;
  }
  return null;
}

/** Whether the words begin words of the cause's name, or of a heading by which it goes. */
function isNamed(cause: Cause, words: string): boolean {
  const wanted = folded(words);
  return [cause.name, ...cause.headings].some((name) => folded(name).includes(wanted));
}

function folded(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^a-z\d§]+/g, ' ')
    .trim()}`;
}

function rank(cause: Cause, names: string | null): number {
  if (names === null) return 1;
  return folded(cause.name).startsWith(folded(names)) ? 0 : folded(cause.name).includes(folded(names)) ? 1 : 2;
}

/** The cause as a heading names it: by its name and a federal statute, or by its name, or by the first heading of which it is known. */
function countTitleFor({ name, statutes, headings }: Cause): string {
  const bare = (name.split(' (')[0] as string).replace(' - ', ': ');
  const statute = statutes?.find((cite) => /^\d+ U\.S\.C\./.test(cite));
  if (statute) return bare.includes(statute) ? bare : `${bare}, ${statute}`;
  const known = headings.some((heading) => folded(bare).includes(folded(heading)));
  return known ? bare : (headings[0] ?? bare);
}

/** Whom the counts are against, where they all say the same or there is one defendant. */
function against(complaint: Complaint): string | null {
  const said = [...new Set(complaint.counts.map((count) => count.against))];
  if (said.length === 1) return said[0] ?? null;
  return null;
}

/**
 * The paragraph by which a count takes in the facts of no count, where the last count begins with such a one: in its words where it does so
 * in one sentence.
 */
function incorporation(complaint: Complaint, plaintiff: string): string[] {
  const first = complaint.counts.at(-1)?.paragraphs[0];
  const facts = complaint.paragraphs.filter(
    ({ count, span }) => count === null && span.end <= (complaint.counts[0]?.span.start ?? 0),
  );
  const [from, to] = [facts[0], facts.at(-1)];
  const [reference, ...others] = first?.facts.references.filter(({ incorporates }) => incorporates) ?? [];
  if (!first || !reference || !from || !to) return [];
  const reach = from === to ? `paragraph ${from.label}` : `paragraphs ${from.label} through ${to.label}`;
  const { text } = first.passage;
  const byNumber = /^(?:paragraphs?|¶)/i.test(text.slice(reference.start));
  if (byNumber && others.length === 0 && first.facts.sentences.length === 1 && text.length < 200) {
    const words = text.slice(0, reference.start) + reach + text.slice(reference.end);
    return [sentence(words.replace(/\s+/g, ' '))];
  }
  return [sentence(`${plaintiff} incorporates ${reach}.`)];
}

/** What a count asks for at its end, as a blank, where the counts each do so. */
function demand(complaint: Complaint, plaintiff: string): string {
  if (!eachCountAsks(complaint)) return '';
  return `${separator(complaint)}WHEREFORE, ${plaintiff} asks for ${ASKED}.`;
}

/** The text with each of its blanks a place that the drafter comes to by Tab. */
function snippet(text: string): string {
  const escaped = (words: string): string => words.replace(/[\\$}]/g, '\\$&');
  const others = [WHOM, ASKED].flatMap((blank) => {
    const start = text.indexOf(blank);
    return start < 0 ? [] : [{ start, end: start + blank.length }];
  });
  const blanks = [...others, ...factBlanks(text)].sort((a, b) => a.start - b.start);
  let from = 0;
  let result = '';
  blanks.forEach(({ start, end }, index) => {
    result += `${escaped(text.slice(from, start))}\${${index + 1}:${escaped(text.slice(start, end))}}`;
    from = end;
  });
  return result + escaped(text.slice(from));
}
