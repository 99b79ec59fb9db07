import { isMap, isScalar, isSeq, parseDocument, stringify, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Suppression } from '../rules/suppression.ts';
import type { Span } from '../text/span.ts';
import { readWorkspaceFile, type Pin } from './read.ts';

/** A change of a workspace file: the text that takes the place of what stands between two UTF-16 offsets. */
export interface FileEdit extends Span {
  readonly text: string;
}

/** What a workspace file that Averment makes begins with. */
const opening = '# Averment: what holds for the complaints in this folder. None of it is filed.\n';

/**
 * Adds a pin, in place of one for the same count and file. All that stands in the text stays as it is, comments and order too.
 * Null where the text is not YAML or its parts are not what they must be: then nothing can be added safely.
 */
export function withPin(text: string, pin: Pin): FileEdit | null {
  const old = entryAt(text, 'pins', ({ count, file }) => same(count, pin.count) && file === pin.file);
  if (!old) return sure(text, added(text, 'pins', { ...pin }));
  const pleads = old.get('pleads', true);
  if (!isScalar(pleads) || !pleads.range) return null;
  return { start: pleads.range[0], end: pleads.range[1], text: scalar(pin.pleads) };
}

/** Adds a suppression, as `withPin` adds a pin. */
export function withSuppression(text: string, entry: Suppression & { readonly file?: string }): FileEdit | null {
  return sure(text, added(text, 'suppressions', { ...entry }));
}

/** Removes the entry, a suppression or a pin, that stands at the offset; the list with it where it is the last. Null where there is none. */
export function withoutEntry(text: string, offset: number): FileEdit | null {
  const root = rootOf(text);
  for (const { value } of root?.items ?? []) {
    if (!isSeq(value)) continue;
    const at = value.items.findIndex((item) => isMap(item) && item.range?.[0] === offset);
    if (at < 0) continue;
    return value.flow ? withoutFlowItem(value, at) : withoutBlockItem(text, value, at);
  }
  return null;
}

/** The edit, where the file says after it what it said before and one entry more; else null. */
function sure(text: string, edit: FileEdit | null): FileEdit | null {
  if (!edit) return null;
  const before = readWorkspaceFile(text);
  const after = readWorkspaceFile(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  const entries = ({ pins, suppressions }: typeof before): number => pins.length + suppressions.length;
  const isSure = after.problems.length === before.problems.length && entries(after) === entries(before) + 1;
  return isSure ? edit : null;
}

const same = (a: unknown, b: string): boolean =>
  typeof a === 'string' && a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

/** The map at the top of the file; null where there is none or the text is not YAML. */
function rootOf(text: string): YAMLMap | null {
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  return readWorkspaceFile(text).readable && isMap(contents) ? contents : null;
}

function pairOf(root: YAMLMap, key: string): Pair | undefined {
  return root.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function entryAt(text: string, list: string, is: (entry: Record<string, unknown>) => boolean): YAMLMap | undefined {
  const root = rootOf(text);
  const value = root ? pairOf(root, list)?.value : undefined;
  if (!isSeq(value)) return undefined;
  return value.items.filter((item) => isMap(item)).find((item) => is(item.toJSON() as Record<string, unknown>));
}

function added(text: string, list: string, entry: Readonly<Record<string, unknown>>): FileEdit | null {
  const end = eol(text);
  const root = rootOf(text);
  if (!root) {
    const { contents } = parseDocument(text, { logLevel: 'silent' });
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (!isEmpty || !readWorkspaceFile(text).readable) return null;
    return atEnd(text === '' ? opening : '', text, `${list}:${end}${item(entry, '  ', end)}`);
  }
  // A file in braces has no lines to add to.
  if (root.flow) return null;
  const pair = pairOf(root, list);
  if (!pair) return atEnd('', text, `${list}:${end}${item(entry, '  ', end)}`);
  const { value, key } = pair;
  if (isSeq(value) && !value.flow && value.items.length > 0) return behindLast(text, value, entry);
  if (isSeq(value) && value.items.length > 0) {
    const last = (value.range?.[1] ?? 0) - 1;
    return { start: last, end: last, text: `, ${flow(entry)}` };
  }
  const isNothing = (isScalar(value) && value.value === null) || isSeq(value);
  if (!isNothing || !isScalar(key) || !key.range) return null;
  const colon = text.indexOf(':', key.range[1]) + 1;
  const behind = isSeq(value) && value.range ? value.range[1] : colon;
  // A comment may stand there: what is added goes below its line.
  const line = endOfLine(text, behind);
  const lines = `${text.slice(behind, line)}${end}${item(entry, '  ', end)}`;
  return { start: colon, end: line, text: lines.trimEnd() };
}

/** Puts an item of the same indent behind the last one's line. */
function behindLast(text: string, list: YAMLSeq, entry: Readonly<Record<string, unknown>>): FileEdit {
  const end = eol(text);
  const indent = ' '.repeat(columnOf(text, list.range?.[0] ?? 0));
  const lastItem = list.items.at(-1) as { readonly range?: readonly [number, number, number] | null };
  const at = endOfLine(text, lastContent(text, lastItem.range?.[1] ?? text.length));
  return { start: at, end: at, text: `${end}${item(entry, indent, end)}`.trimEnd() };
}

function withoutFlowItem(list: YAMLSeq, at: number): FileEdit {
  const ranges = list.items.map((each): readonly [number, number, number] => (each as YAMLMap).range ?? [0, 0, 0]);
  const [start, end] = ranges[at] as [number, number, number];
  const next = ranges[at + 1];
  const before = ranges[at - 1];
  if (next) return { start, end: next[0], text: '' };
  return { start: before ? before[1] : start, end, text: '' };
}

function withoutBlockItem(text: string, list: YAMLSeq, at: number): FileEdit {
  const item = list.items[at] as YAMLMap;
  const first = startOfLine(text, item.range?.[0] ?? 0);
  const last = nextLine(text, lastContent(text, item.range?.[1] ?? 0));
  if (list.items.length > 1) return { start: first, end: last, text: '' };
  // Nothing is left in the list: its key goes too, where it stands in a line of its own just above.
  const above = text.slice(0, first);
  const key = /(?:^|[\r\n])([A-Za-z]+:[ \t]*(?:\r\n|\r|\n))$/.exec(above)?.[1];
  return { start: first - (key?.length ?? 0), end: last, text: '' };
}

/** An item of a list as lines, the last with its end. */
function item(entry: Readonly<Record<string, unknown>>, indent: string, end: string): string {
  const lines = Object.entries(entry).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [`${key}: ${scalar(value)}`] : [],
  );
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}${end}`).join('');
}

function flow(entry: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(entry).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [`${key}: ${JSON.stringify(value)}`] : [],
  );
  return `{ ${parts.join(', ')} }`;
}

/** Words as YAML writes them on one line, in quotation marks where it must. */
function scalar(words: string): string {
  return stringify(words.replace(/\s+/g, ' ').trim(), { lineWidth: 0 }).trimEnd();
}

function atEnd(before: string, text: string, lines: string): FileEdit {
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol(text);
  return { start: text.length, end: text.length, text: `${before}${gap}${lines}` };
}

const eol = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

const isEnd = (mark: string | undefined): boolean => mark === '\n' || mark === '\r';

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isEnd(text[at - 1])) at--;
  return at;
}

function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isEnd(text[at])) at++;
  return at;
}

function nextLine(text: string, offset: number): number {
  const at = endOfLine(text, offset);
  return at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);
}

/** The last offset before `end` that is not white space: a block's range may reach over the empty lines below it. */
function lastContent(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return Math.max(0, at - 1);
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}
