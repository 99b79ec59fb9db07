import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { SourceText } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { form, type Form } from './form.ts';

/** A word of a workspace file and what may stand in its place. */
export interface Place {
  /** A key of `form`, an object; or a value of that form. */
  readonly kind: 'key' | 'value';
  readonly form: Form;
  readonly word: string;
  readonly span: Span;
  /** The other keys that stand beside it. */
  readonly beside: readonly string[];
}

/** The word of the workspace file at the offset; null where none stands that has a form. */
export function placeAt(text: string, offset: number): Place | null {
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  return contents ? search(contents, form, offset) : null;
}

/** The place of the word that is being written at the offset, which may not be there yet: its span is what is to be replaced. */
export function placeOfNext(text: string, offset: number): Place | null {
  const source = new SourceText(text);
  const line = source.line(source.lineAt(offset));
  let start = offset;
  while (start > line.start && IN_WORD.test(text[start - 1] ?? '')) start--;
  let end = offset;
  while (end < line.end && IN_WORD.test(text[end] ?? '')) end++;
  // Where nothing but white space and dashes stands before it on its line, it is a key; it needs its colon to be read as one.
  const isFirst = /^[\s-]*$/.test(text.slice(line.start, start));
  const colon = isFirst && !text.slice(end, line.end).includes(':') ? ': ' : '';
  const place = placeAt(text.slice(0, start) + NEXT + colon + text.slice(end), start);
  return place && { ...place, word: text.slice(start, end), span: { start, end } };
}

/** Stands for a word that is not written yet. */
const NEXT = 'zqx';
const IN_WORD = /[\w-]/;

const touches = (node: Node, offset: number): boolean => {
  const [start, end] = node.range ?? [-1, -1];
  return start <= offset && offset <= end;
};

function search(node: Node, wanted: Form, offset: number): Place | null {
  if (isScalar(node)) return touches(node, offset) ? placed(node, wanted, 'value', []) : null;
  if (isSeq(node) && wanted.items) {
    for (const item of node.items as Node[]) {
      const found = search(item, wanted.items, offset);
      if (found) return found;
    }
  }
  if (!isMap(node) || wanted.type !== 'object') return null;
  for (const pair of node.items) {
    const { key, value } = pair;
    if (!isPair(pair) || !isScalar(key)) continue;
    const word = wordOf(key);
    if (touches(key, offset)) {
      const others = node.items.map((other) => (isScalar(other.key) ? wordOf(other.key) : ''));
      return placed(
        key,
        wanted,
        'key',
        others.filter((other) => other !== word),
      );
    }
    const inside = wanted.properties && Object.hasOwn(wanted.properties, word) ? wanted.properties[word] : undefined;
    const found = inside && value ? search(value as Node, inside, offset) : null;
    if (found) return found;
  }
  return null;
}

function placed(node: Scalar, wanted: Form, kind: Place['kind'], beside: readonly string[]): Place {
  const [start, end] = node.range ?? [0, 0];
  return { kind, form: wanted, word: wordOf(node), span: { start, end }, beside };
}

const wordOf = ({ value, source }: Scalar): string => (typeof value === 'string' ? value : (source ?? ''));
