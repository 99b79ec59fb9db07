import { expect, test } from 'vitest';
import { readComplaint, Reader } from './read.ts';
import { trials } from './trial.ts';

const read = trials();
const draft = '1. Alder sold a boat.\n\n2. Birch paid nothing.\n';

test('a document with other words is read as such, and stays as it is', () => {
  const complaint = readComplaint(draft);
  const trial = read(complaint, draft.replace('2. ', '3. '));
  expect(trial.paragraphs.map(({ label }) => label)).toEqual(['1', '3']);
  expect(complaint.paragraphs.map(({ label }) => label)).toEqual(['1', '2']);
});

test('what was read for a trial is kept for the next version of the same document, and for no other document', () => {
  const reader = new Reader();
  const first = read(reader.read(draft), draft).paragraphs[1]?.facts;
  const next = `${draft}\n3. Birch kept it.\n`;
  expect(read(reader.read(next), next).paragraphs[1]?.facts).toBe(first);
  expect(read(readComplaint(draft), draft).paragraphs[1]?.facts).not.toBe(first);
});
