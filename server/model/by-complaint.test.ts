import { expect, it } from 'vitest';
import { byComplaint } from './by-complaint.ts';
import { readComplaint } from './read.ts';

it('asks once for a complaint, and anew for another', () => {
  let asked = 0;
  const length = byComplaint(({ source }) => {
    asked++;
    return source.text.length;
  });
  const [empty, short] = [readComplaint(''), readComplaint('1. He fell.')];
  expect([length(empty), length(short), length(empty), length(short)]).toEqual([0, 11, 0, 11]);
  expect(asked).toBe(2);
});
