/** The words of a list of the law as one group of a regular expression, `(?:New York|York)`: of two that begin alike the longer is tried first. */
export function alternatives(words: readonly string[]): string {
  const ordered = words.toSorted((a, b) => b.length - a.length);
  return `(?:${ordered.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}
