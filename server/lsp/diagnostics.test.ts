import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { codeActions } from './diagnostics.ts';

it('names in a quick fix what the drafter should know before taking it', () => {
  const complaint = readComplaint('1. One.');
  const fix = {
    title: 'Renumber',
    edits: [{ span: { start: 0, end: 1 }, text: '2' }],
    note: 'The range on line 4 has become the one paragraph 3.',
  };
  const finding = {
    rule: 'venue',
    severity: 'hint',
    message: '',
    span: { start: 0, end: 7 },
    related: [],
    fixes: [fix, { ...fix, note: undefined }],
    filing: false,
  } as const;
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  expect(codeActions('file:///a', 1, complaint, [finding], range).map(({ title }) => title)).toEqual([
    'Renumber (The range on line 4 has become the one paragraph 3.)',
    'Renumber',
  ]);
});
