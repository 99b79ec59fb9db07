/** The source of a pattern that finds the words as they are written, whatever white space (or what `between` finds) parts them. */
export function patternOf(words: string, between = '\\s+'): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(between);
}
