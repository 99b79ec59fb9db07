import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { applyEdits } from '../text/edits.ts';
import { isRefusal } from './outcome.ts';
import { reletterExhibits } from './reletter-exhibits.ts';

function after(text: string): string {
  const outcome = reletterExhibits(readComplaint(text));
  return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits);
}

it('letters the exhibits as they are first cited, and every mention follows', () => {
  expect(after('1. See Exhibit C.\n\n2. See Exhibit A and Ex. C.\n\n3. See Exhibit 2 to the Agreement.')).toBe(
    '1. See Exhibit A.\n\n2. See Exhibit B and Ex. A.\n\n3. See Exhibit 2 to the Agreement.',
  );
});

it('refuses ranges, and a mixture of letters and figures', () => {
  expect(after('1. See Exhibits B through D.\n\n2. See Exhibit A.')).toMatch(/^Line 1 names a range/);
  expect(after('1. See Exhibit B.\n\n2. See Exhibit 1.')).toMatch(/^Some exhibits have letters/);
});
