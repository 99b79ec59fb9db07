import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { applyEdits } from '../text/edits.ts';
import { isRefusal } from './outcome.ts';
import { renumberCounts } from './renumber-counts.ts';

const draft = (first: string, second: string, third: string, words = 'More.'): string =>
  `1. Alder sold Birch a boat.\n\n${first}\nBreach of Contract\n\n2. Birch broke it.\n\n${second}\nConversion\n\n3. Birch took it.\n\n${third}\nFraud\n\n4. ${words}`;

function after(text: string): string {
  const outcome = renumberCounts(readComplaint(text));
  return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits);
}

it('numbers the counts in order, each as it is written, and references follow', () => {
  expect(after(draft('COUNT I', 'COUNT III', 'COUNT IV', 'Count III is repeated, with Counts I through IV.'))).toBe(
    draft('COUNT I', 'COUNT II', 'COUNT III', 'Count II is repeated, with Counts I through III.'),
  );
  expect(after(draft('FIRST CAUSE OF ACTION', 'THIRD CAUSE OF ACTION', 'FOURTH CAUSE OF ACTION'))).toBe(
    draft('FIRST CAUSE OF ACTION', 'SECOND CAUSE OF ACTION', 'THIRD CAUSE OF ACTION'),
  );
  expect(after(draft('Count 1', 'Count 2', 'Count 2'))).toBe(draft('Count 1', 'Count 2', 'Count 3'));
});

it('refuses what it would have to guess', () => {
  expect(after(draft('COUNT I', 'COUNT II', 'COUNT II', 'See Count II.'))).toBe(
    'Line 16 can mean either of two counts.',
  );
  expect(after(draft('COUNT I', 'COUNT III', 'COUNT IV', 'See Count II.'))).toBe(
    'Line 16 names a count that is not there.',
  );
});
