import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { Form } from '../../workspace/form.ts';
import { placeOfNext } from '../../workspace/place.ts';
import { rangeOf } from '../convert.ts';
import type { KnownFile } from './files.ts';

/** What may stand at the offset of a workspace file: its keys, or the rules, severities, presets, causes and courts, each with what it is. */
export function fileCompletions({ source }: KnownFile, offset: number): CompletionItem[] {
  const place = placeOfNext(source.text, offset);
  if (!place) return [];
  const range = rangeOf(source, place.span);
  const item = (word: string, kind: CompletionItemKind, detail: string | undefined, put: string): CompletionItem => ({
    label: word,
    kind,
    ...(detail ? { detail } : {}),
    // Words of the title find it as well.
    filterText: `${word} ${detail ?? ''}`,
    textEdit: { range, newText: put },
  });
  const { form } = place;
  if (form.type === 'object') {
    const colon = /^[ \t]*:/.test(source.text.slice(place.span.end, place.span.end + 40)) ? '' : ': ';
    return Object.entries(form.properties ?? {})
      .filter(([key]) => !place.beside.includes(key))
      .map(([key, of]) => item(key, CompletionItemKind.Property, of.description, `${key}${colon && behind(of)}`));
  }
  return (form.enum ?? []).map((word, at) => item(word, CompletionItemKind.Value, form.enumDescriptions?.[at], word));
}

/** What comes behind a new key: its value on the same line, or an item of its list on the next. */
function behind({ type }: Form): string {
  if (type === 'string') return ': ';
  return type === 'array' ? ':\n  - ' : ':\n  ';
}
