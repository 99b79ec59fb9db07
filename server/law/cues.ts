import { causes, type Element, type Phrases } from './law.ts';
import { PhraseBook } from './phrases.ts';
import { procedures } from './procedure.ts';

let book: PhraseBook | null = null;

/** All phrases by which the law recognises an element, a theory or a rule's matter, as one book; made when first asked for. */
export function lawCues(): PhraseBook {
  book ??= new PhraseBook(phraseLists());
  return book;
}

function* phraseLists(): Iterable<Phrases> {
  for (const cause of causes) {
    if (cause['told-by']) yield cause['told-by'];
    for (const element of cause.elements) yield* ofElement(element);
    for (const variant of cause.variants ?? []) {
      if (variant['theory-if']) yield variant['theory-if'];
      for (const element of variant.adds ?? []) yield* ofElement(element);
      for (const renaming of variant.renames ?? []) if (renaming.cues) yield renaming.cues;
    }
  }
  for (const { cues } of procedures()) yield* Object.values(cues ?? {});
}

function* ofElement(element: Element): Iterable<Phrases> {
  yield element.cues;
  if (element.conclusions) yield element.conclusions;
  if (element['required-if']) yield element['required-if'];
  if (element['not-required-if']) yield element['not-required-if'];
}
