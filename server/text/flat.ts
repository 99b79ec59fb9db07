/**
 * The same characters in a string of their own. A slice of a long text keeps the whole text alive in today's engines: what is kept
 * from version to version of a document is made flat first, else every version of it would stay in memory.
 */
export function flat(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
