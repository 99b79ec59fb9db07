import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from '../rules/fixture.ts';
import { elementsOf } from './elements.ts';
import { inlayHints } from './inlay-hints.ts';

const complaint = readComplaint(
  wholeComplaint({
    counts: [
      'COUNT I\nBreach of Contract',
      '8. Alderpoint incorporates paragraphs 1 through 7.',
      '9. Alderpoint and Meridian entered into a written agreement for the carriage of goods.',
      '10. Alderpoint performed all of its obligations under the agreement.',
      '11. Meridian refused to deliver the goods, and Alderpoint lost profits of $40,000.',
    ].join('\n\n'),
  }),
);
const counts = elementsOf(complaint, {});
const { source } = complaint;
const all = { start: source.position(0), end: source.position(source.text.length) };

const shown = (range = all): string[] =>
  inlayHints(complaint, counts, range).map(({ position, label }) => {
    const { line, character } = position;
    return `${source.text.slice(source.offset({ line, character: 0 }), source.offset({ line, character }))} ${label as string}`;
  });

it('behind a paragraph’s number stand the elements that it alleges best', () => {
  expect(shown()).toEqual(['9. Contract', "10. Plaintiff's performance", '11. Breach, Damages']);
});

it('only what is in view is told', () => {
  const { start, end } = complaint.paragraphs.find(({ label }) => label === '10')?.span ?? expect.unreachable();
  expect(shown({ start: source.position(start), end: source.position(end) })).toEqual(["10. Plaintiff's performance"]);
});
