import type { Span } from '../text/span.ts';

/** The words of a text that demand a jury, wherever they stand; null where none do. */
export function juryWords(text: string): Span | null {
  const found =
    /\b(?:jury (?:trial )?(?:is )?(?:hereby )?demand(?:ed)?|demand(?:s|ed)? (?:for )?(?:a )?(?:jury|trial by jury)|trial by jury)\b/i.exec(
      text,
    );
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
