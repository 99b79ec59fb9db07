import { closest, distance } from 'fastest-levenshtein';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import type { Preset, Severity } from '../law/procedure.ts';
import type { Suppression } from '../rules/suppression.ts';
import type { Span } from '../text/span.ts';
import { form, type Form } from './form.ts';

/** What a workspace file says, as far as it is right. Spans are UTF-16 offsets into its text. */
export interface WorkspaceFile {
  readonly jurisdiction?: string;
  readonly preset?: Preset;
  readonly rules: Readonly<Record<string, Severity>>;
  readonly pins: readonly Pin[];
  readonly suppressions: readonly FileSuppression[];
  /** What is not right, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Whether it is YAML at all: if not, nothing can be added to it. */
  readonly readable: boolean;
}

/** What the drafter says that a count pleads. */
export interface Pin {
  /** The words of its heading. */
  readonly count: string;
  /** The cause's id. */
  readonly pleads: string;
  /** A path or a pattern, from the file's folder; absent: all complaints. */
  readonly file?: string;
}

/** A suppression with the complaints for which it holds and where it stands. */
export interface FileSuppression extends Suppression {
  readonly file?: string;
  readonly span: Span;
}

/** Something that is not right in the file. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
  /** What was probably meant by the words of the span. */
  readonly instead?: string;
}

/** Reads a workspace file. Never throws: what is right in it counts, the rest is told among the problems. */
export function readWorkspaceFile(text: string): WorkspaceFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const reading = new Reading(document, text);
  const content = (document.contents ? reading.take(document.contents, form, 'this file') : undefined) as
    Partial<WorkspaceFile> | undefined;
  const faults = document.errors.map((error) => faultOf(error, text));
  return {
    ...content,
    rules: content?.rules ?? {},
    pins: content?.pins ?? [],
    suppressions: content?.suppressions ?? [],
    problems: [...faults, ...reading.problems].sort((a, b) => a.span.start - b.span.start),
    readable: document.errors.every(({ code }) => code === 'DUPLICATE_KEY'),
  };
}

/** Takes what fits a form out of the nodes of a document, and notes what does not. */
class Reading {
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #text: string;

  constructor(document: Document, text: string) {
    this.#document = document;
    this.#text = text;
  }

  /** The node's content as far as it fits the form; undefined where it does not. `name` is what the problems call it. */
  take(given: Node, wanted: Form, name: string): unknown {
    const node = isAlias(given) ? given.resolve(this.#document) : given;
    // A key with nothing behind it is one that is still being written.
    if (!node || (isScalar(node) && node.value === null)) return undefined;
    if (wanted.type === 'object') return this.#takeMap(node, wanted, name);
    if (wanted.type === 'array') return this.#takeList(node, wanted.items as Form, name);
    return this.#takeText(node, wanted, name);
  }

  #takeMap(node: Node, wanted: Form, name: string): unknown {
    if (!isMap(node)) return this.#note(node, `What stands under “${name}” must be names with a colon behind each.`);
    const properties = wanted.properties ?? {};
    const taken: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      const word = isScalar(key) ? sourceOf(key) : '';
      const known = Object.hasOwn(properties, word) ? properties[word] : undefined;
      if (!known) this.#unknown(key as Node, word, Object.keys(properties), wanted.title);
      else if (value) taken.push([word, this.take(value as Node, known, word)]);
    }
    const content = Object.fromEntries(taken.filter(([, value]) => value !== undefined));
    const missing = (wanted.required ?? []).filter((key) => content[key] === undefined);
    const unsaid = missing.filter((key) => !taken.some(([word]) => word === key));
    if (unsaid.length > 0) this.#note(node, `Here “${unsaid.join('” and “')}” must be said too.`);
    return missing.length > 0 ? undefined : content;
  }

  #takeList(node: Node, wanted: Form, name: string): unknown {
    if (!isSeq(node)) return this.#note(node, `What stands under “${name}” must be a list: each item behind a “- ”.`);
    return (node.items as Node[]).flatMap((item) => {
      const content = this.take(item, wanted, name);
      return content === undefined ? [] : [{ ...content, span: this.#spanOf(item) }];
    });
  }

  #takeText(node: Node, wanted: Form, name: string): unknown {
    if (!isScalar(node)) return this.#note(node, `What stands behind “${name}” must be plain words.`);
    const word = sourceOf(node).trim();
    if (word === '') return undefined;
    if (!wanted.enum || wanted.enum.includes(word)) return word;
    return this.#unknown(node, word, wanted.enum, wanted.title);
  }

  #unknown(node: Node, word: string, known: readonly string[], noun?: string): undefined {
    const instead = meant(word, known);
    const hint = instead ? ` Did you mean “${instead}”?` : known.length <= 8 ? ` There are: ${known.join(', ')}.` : '';
    return this.#note(node, `“${word}” ${noun ? `is no ${noun}` : 'means nothing here'}.${hint}`, instead);
  }

  #note(node: Node, message: string, instead?: string | null): undefined {
    this.problems.push({ message, span: this.#spanOf(node), ...(instead ? { instead } : {}) });
    return undefined;
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }
}

/** The words of a scalar: a number or `false` is what was written. */
function sourceOf(node: { readonly value: unknown; readonly source?: string }): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}

/** The known word that was probably meant; null where none is near. */
function meant(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, 80).toLowerCase();
  const found = known.find((name) => name.toLowerCase() === wanted) ?? closest(wanted, [...known]);
  return found && distance(wanted, found.toLowerCase()) <= Math.max(1, Math.floor(found.length / 3)) ? found : null;
}

const faults: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'This stands twice; the second one counts.',
  TAB_AS_INDENT: 'Indent with spaces; tabs do not count.',
  BAD_INDENT: 'This is indented more or less than the lines that it belongs to.',
  MISSING_CHAR: 'A quotation mark, bracket or colon is missing here.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing here, or words with a colon in them need quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'Words with a colon in them need quotation marks.',
  MULTIPLE_DOCS: 'What stands below “---” is not read.',
};

function faultOf({ code, pos, message }: YAMLError, text: string): Problem {
  const start = Math.min(pos[0], text.length);
  const line = /[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
  const end = Math.min(Math.max(pos[1], start + 1), start + Math.max(1, line.trimEnd().length));
  return { message: faults[code] ?? `This line cannot be read: ${message}.`, span: { start, end } };
}
