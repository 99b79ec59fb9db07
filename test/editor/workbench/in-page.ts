// These run in the page, so each must hold all that it needs. They say here what they use of the page, since the compiler is
// told of no browser: most of this project's code runs in none.

interface Text {
  readonly textContent: string | null;
}

interface Element extends Text {
  readonly ownerDocument: {
    createTreeWalker(root: Element, what: number): { nextNode(): Text | null };
    createRange(): Box & { setStart(node: Text, offset: number): void; setEnd(node: Text, offset: number): void };
  };
  querySelectorAll(selector: string): Iterable<Element & Box>;
}

interface Box {
  getBoundingClientRect(): { readonly left: number; readonly top: number; readonly height: number };
}

/** The lines of the editor, from the top; their elements are in no order. */
export function linesOf(editor: Element): string[] {
  return [...editor.querySelectorAll('.view-line')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '));
}

/** The middle of the words where they stand first, in pixels; they may reach over several of a line's coloured pieces. */
export function middleOf(editor: Element, words: string): { x: number; y: number } | null {
  const onlyText = 4;
  const lines = [...editor.querySelectorAll('.view-line')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  for (const line of lines) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(words);
    if (at < 0) continue;
    const target = Math.floor(at + words.length / 2);
    const texts = editor.ownerDocument.createTreeWalker(line, onlyText);
    for (let text = texts.nextNode(), seen = 0; text; text = texts.nextNode()) {
      const length = text.textContent?.length ?? 0;
      if (target < seen + length) {
        const range = editor.ownerDocument.createRange();
        range.setStart(text, target - seen);
        range.setEnd(text, target - seen + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      }
      seen += length;
    }
  }
  return null;
}
