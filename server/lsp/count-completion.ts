import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import { requirementsOf } from '../analysis/requirements.ts';
import { headingLike, nextLabel } from '../edits/count-heading.ts';
import { looksFiled } from '../edits/filed.ts';
import { eachCountAsks, insertCount } from '../edits/insert-count.ts';
import { separator } from '../edits/layout.ts';
import { isRefusal } from '../edits/outcome.ts';
import { causes, type Cause } from '../law/law.ts';
import type { Complaint } from '../model/complaint.ts';
import { Reader } from '../model/read.ts';
import { countLabel } from '../syntax/count-label.ts';
import { factBlank, factBlanks } from '../syntax/fact-blank.ts';
import { numberWord } from '../syntax/ordinals.ts';
import { rangeOf } from './convert.ts';
import { partyNames, sentence, withNames } from './party-names.ts';

/** What the editor can do with a completion, and where the complaint is filed by the setting. */
export interface CountCompletionOptions {
  readonly snippets: boolean;
  readonly jurisdiction: string | null;
}

/** Stands in a heading where the counts before it are against different defendants. */
const WHOM = '[specify which defendants]';
/** Stands for what a count asks for. */
const ASKED = '[specify the relief]';

/** The document without the line that is being typed, and what becomes of its numbers when so many paragraphs come there. */
interface Rest {
  readonly text: string;
  readonly from: number;
  readonly complaint: Complaint;
  readonly moved: Map<number, ReturnType<typeof insertCount>>;
}

const reader = new Reader();
/** Kept from one keystroke to the next, as only the line that is left out changes. */
let kept: Rest | null = null;

function restOf(text: string, from: number): Rest {
  if (kept?.text !== text || kept.from !== from) kept = { text, from, complaint: reader.read(text), moved: new Map() };
  return kept;
}

/**
 * The counts that can begin on the line of the offset, where what stands on it begins a count's heading or names a cause: each with its
 * heading as the document sets them, and a numbered blank for each element that the law of the place asks for. Numbers and references
 * behind it move on with it. Empty where it is no place for a count, where the numbers cannot be kept true, or others may cite them.
 */
export function countsAt(complaint: Complaint, offset: number, options: CountCompletionOptions): CompletionItem[] {
  const { source } = complaint;
  const line = source.line(source.lineAt(offset));
  const typed = source.text.slice(line.start, offset);
  if (/\S/.test(source.text.slice(offset, line.end)) || typed.length > 160) return [];
  const begun = beginning(typed);
  if (!begun) return [];
  const offered = claims.filter((cause) => begun.names === null || isNamed(cause, begun.names));
  if (offered.length === 0 || looksFiled(source.text)) return [];
  const label = begun.label === null ? labelAbove(complaint, line.start) : null;
  const from = label?.start ?? line.start;
  // The document as it is without what is being typed: that is to be replaced.
  const { complaint: rest, moved: verdicts } = restOf(source.text.slice(0, from) + source.text.slice(line.end), from);
  const jurisdiction = jurisdictionOf(rest, options.jurisdiction);
  const replaced = line.end - from;
  const whom = against(rest);
  const names = partyNames(rest, whom);
  const opening = incorporation(rest, names.plaintiff ?? 'Plaintiff');
  const asks = demand(rest, names.plaintiff ?? 'Plaintiff');
  return offered.flatMap((cause): CompletionItem[] => {
    const required = requirementsOf(cause, undefined, jurisdiction, () => false).filter((element) => element.required);
    const texts = [
      ...opening,
      ...required.map(({ element }, index) => {
        const last = index === required.length - 1;
        return factBlank(withNames(element.says, names)) + (last ? asks : '');
      }),
    ];
    const heading = headingLike(rest, {
      title: titleOf(cause),
      against: whom ?? WHOM,
      label: begun.label ?? label?.words ?? 'COUNT I',
    });
    // How the numbers move depends on how many paragraphs come, not on what they say: it is worked out once for each.
    let moved = verdicts.get(texts.length);
    if (!moved) verdicts.set(texts.length, (moved = insertCount(rest, from, heading, texts)));
    if (isRefusal(moved)) return [];
    const { before, behind, change, markers, gap } = moved;
    const text =
      before + [heading, ...texts.map((words, index) => (markers[index] as string) + words)].join(gap) + behind;
    const others = change.edits.filter(({ start, end }) => start !== from || end !== from);
    return [
      {
        label: cause.name,
        labelDetails: { description: nextLabel(rest) ?? begun.label ?? '' },
        kind: CompletionItemKind.Class,
        detail: `${required.length} ${required.length === 1 ? 'element' : 'elements'}, each a numbered blank to fill in`,
        documentation: {
          kind: MarkupKind.Markdown,
          value: [...required.map(({ element }) => `- **${element.name}**: ${element.says}`), '', says(cause)].join(
            '\n',
          ),
        },
        // Asked anew at each key, so that what was typed is matched here and not there.
        filterText: typed.trimStart() || cause.name,
        sortText: `${rank(cause, begun.names)}${cause.name}`,
        insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        insertTextMode: InsertTextMode.asIs,
        textEdit: {
          range: rangeOf(source, line),
          newText: options.snippets ? snippet(text) : text,
        },
        additionalTextEdits: [
          ...(from < line.start ? [{ range: rangeOf(source, { start: from, end: line.start }), newText: '' }] : []),
          ...others.map(({ start, end, text: newText }) => {
            const by = start >= from ? replaced : 0;
            return { range: rangeOf(source, { start: start + by, end: end + by }), newText };
          }),
        ],
      },
    ];
  });
}

/** Remedies are asked for in the prayer; of a cause without authority nothing is said. */
const claims: readonly Cause[] = causes.filter(({ kind, authority }) => kind === 'claim' && authority.length > 0);

function says(cause: Cause): string {
  const authority = cause.authority.slice(0, 2).map(({ cite }) => cite);
  return `*Authority:* ${authority.join('; ')}. Checked ${cause.checked}. The blanks assert nothing.`;
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
function titleOf({ name, statutes, headings }: Cause): string {
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
