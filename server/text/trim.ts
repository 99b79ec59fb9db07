/** The text without those of the given characters that stand at its end. White space is one character like any other. */
export function trimmedEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Where the words of a stretch of the text end: the white space at its end left out, never before `start`. */
export function wordsEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text, end - 1)) end--;
  return end;
}

/** Most lines end in a plain letter or a mark: no pattern needs to run on those. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= 32 || code >= 127) && /\s/.test(text[at] as string);
}
