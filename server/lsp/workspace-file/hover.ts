import { MarkupKind, type Hover } from 'vscode-languageserver';
import { causeById } from '../../law/law.ts';
import { procedureOf } from '../../law/procedure.ts';
import { placeAt } from '../../workspace/place.ts';
import { rangeOf } from '../convert.ts';
import type { KnownFile } from './files.ts';

/** What the word at the offset of a workspace file means: a key, a rule, a cause, a severity, a court. */
export function fileHover({ source }: KnownFile, offset: number): Hover | null {
  const place = placeAt(source.text, offset);
  if (!place) return null;
  const { form, kind, word } = place;
  const of = kind === 'key' && Object.hasOwn(form.properties ?? {}, word) ? form.properties?.[word] : undefined;
  const said =
    kind === 'key' ? of?.description : (form.enumDescriptions?.[(form.enum ?? []).indexOf(word)] ?? form.description);
  if (!said) return null;
  const more = form.title === 'rule' ? procedureOf(word)?.why : form.title === 'cause' ? elementsOf(word) : undefined;
  const value = [`**${word}**  ${said}`, ...(more ? [more] : [])].join('\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(source, place.span) };
}

function elementsOf(id: string): string | undefined {
  const cause = causeById(id);
  if (!cause || cause.authority.length === 0) return undefined;
  return `Its elements: ${cause.elements.map(({ name }) => name.toLowerCase()).join('; ')}.`;
}
