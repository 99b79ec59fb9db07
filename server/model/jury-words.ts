import type { Span } from '../text/span.ts';

const DEMAND =
  /\b(?:jury (?:trial )?(?:is )?(?:hereby )?demand(?:ed)?|demand(?:s|ed)? (?:for )?(?:a )?(?:jury|trial by jury)|trial by jury)\b/i;

/** The words on one line that demand a jury, as a span of the line's words; null where none do. */
export function juryWordsIn(line: string): Span | null {
  const found = DEMAND.exec(line);
  return found && { start: found.index, end: found.index + found[0].length };
}
