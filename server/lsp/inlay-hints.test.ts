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

it('more names than an editor shows are counted, and stand in the tooltip', () => {
  const crowded = readComplaint(
    wholeComplaint({
      counts:
        'COUNT I\nTortious Interference with Contract\n\n8. Meridian knew of the contract between Alderpoint and Quarry, intentionally interfered with it by threats without justification, and caused Quarry to terminate the contract, so that Alderpoint lost profits.',
    }),
  );
  const range = { start: crowded.source.position(0), end: crowded.source.position(crowded.source.text.length) };
  const [hint] = inlayHints(crowded, elementsOf(crowded, {}), range);
  expect(hint?.label).toMatch(/^[^,]{3,40} \+\d$/);
  expect(hint?.tooltip).toMatch(/^Best located here: .+, .+, /);
});
