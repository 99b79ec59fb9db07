import { expect, test } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { codeLenses } from './code-lens.ts';

const complaint = readComplaint(`FACTS

1. Alder sold Birch a boat.

2. Birch paid nothing, as paragraph 1 tells.

COUNT I
BREACH OF CONTRACT

3. Alder incorporates paragraphs 1 through 2.

4. Birch broke the promise of paragraph 1.

COUNT II
CONVERSION

5. Alder incorporates paragraph 2.

COUNT III
UNJUST ENRICHMENT

6. Birch kept the boat.
`);

test('a paragraph shows how many rely on it, a count what is known of its elements and what it takes in', () => {
  const lenses = codeLenses('file:///boat', complaint, ({ index }) => (index === 0 ? '2 of 5 elements located' : null));
  expect(lenses.map(({ range, command }) => [range.start.line + 1, command?.title])).toEqual([
    [3, '3 references'],
    [5, '2 references'],
    [7, '2 of 5 elements located · incorporates ¶¶ 1–2'],
    [14, 'incorporates ¶ 2'],
  ]);
});
