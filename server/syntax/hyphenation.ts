import type { Span } from '../text/span.ts';

/** A text whose words, broken at line ends, are whole again; every offset outside such a word is that of the original. */
export interface JoinedText {
  readonly text: string;
  /** The span in the original text: one that ends with a mended word ends with its last letter. */
  readonly spanOf: (start: number, end: number) => Span;
}

const BROKEN = /(?:-([^\S\r\n]*[\r\n]\s*)|\u00AD(\s*))(\p{Ll}{2,})/gu;

/**
 * Mends words broken by a hyphen at a line's end ("para-⏎graphs 19–22") or by a soft one anywhere. The mended word stands where the broken one began
 * and the room that becomes free is filled behind it, so that all else keeps its place.
 */
export function joinHyphenated(text: string): JoinedText {
  let joined = '';
  let copied = 0;
  const moved: { readonly end: number; readonly by: number }[] = [];
  for (const match of text.matchAll(BROKEN)) {
    const [whole, broken, soft, rest = ''] = match;
    const gap = broken ?? soft ?? '';
    if (!/\p{L}/u.test(text[match.index - 1] ?? '')) continue;
    joined += text.slice(copied, match.index) + rest + ' ' + gap;
    copied = match.index + whole.length;
    moved.push({ end: copied - gap.length - 1, by: gap.length + 1 });
  }
  if (moved.length === 0) return { text, spanOf: (start, end) => ({ start, end }) };
  return {
    text: joined + text.slice(copied),
    spanOf: (start, end) => ({ start, end: end + (moved.find((word) => word.end === end)?.by ?? 0) }),
  };
}
