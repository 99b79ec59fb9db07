import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { applyEdits } from '../text/edits.ts';
import { changeAt } from './changes.ts';

const head = 'COMPLAINT\n\n1. Alder sold the boat.\n\n2. Brill paid for it';
const tail = '\n\n3. Alder kept it, as paragraph 2 tells.\n\n4. Paragraphs 1 to 3 are true.\n';

/** What becomes of the text when Enter was pressed behind paragraph 2 and `typed` stands there by now; `‸` is the cursor. */
function entered(typed: string): string {
  const { source, ...complaint } = readComplaint(`${head}${typed}${tail}`);
  const answer = changeAt(
    { source, ...complaint },
    {
      uri: 'a:b',
      version: 1,
      operation: 'next-paragraph',
      at: source.position(head.length),
      to: source.position(head.length + typed.length),
    },
  );
  if (answer.kind !== 'change') return answer.kind;
  const edits = answer.edits.map(({ start, end, text }) => ({
    start: source.offset(start),
    end: source.offset(end),
    text,
  }));
  const lines = applyEdits(source.text, edits).split('\n');
  const at = answer.cursor;
  if (at) lines[at.line] = `${lines[at.line]?.slice(0, at.character)}‸${lines[at.line]?.slice(at.character)}`;
  return lines.join('\n');
}

describe('enter at the end of a paragraph', () => {
  const follows = '\n\n4. Alder kept it, as paragraph 2 tells.\n\n5. Paragraphs 1 to 4 are true.\n';

  it('begins the next one, whether the line is broken already or not', () => {
    expect(entered('')).toBe(`${head}\n\n3. ‸${follows}`);
    expect(entered('\n')).toBe(`${head}\n\n3. ‸${follows}`);
    expect(entered('\n    ')).toBe(`${head}\n\n3. ‸${follows}`);
  });

  it('keeps the words that were typed before the number came', () => {
    expect(entered('\nIn May B')).toBe(`${head}\n\n3. In May B‸${follows}`);
  });

  it('leaves more than one new line alone', () => {
    expect(entered('\nIn May\nB')).toBe('refused');
    expect(entered(' and more')).toBe('refused');
  });
});
