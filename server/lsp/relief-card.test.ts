import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from '../rules/fixture.ts';
import { elementsOf } from './elements.ts';
import { reliefCard } from './relief-card.ts';

const complaint = readComplaint(
  wholeComplaint({
    facts: '7. Meridian will sell the last of the seed, and Alderpoint has no adequate remedy at law.',
    prayer:
      'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order and a preliminary injunction against the sale; and\n\nB. Costs of suit.',
  }),
);

function cardAt(words: string) {
  const at = complaint.source.text.indexOf(words);
  return reliefCard('file:///a.complaint', complaint, at, elementsOf(complaint, {}), null);
}

it('tells at a demand for an injunction what its test considers, with links to the paragraphs', () => {
  const { card, span } = cardAt('preliminary injunction') ?? expect.unreachable();
  expect(complaint.source.text.slice(span.start, span.end)).toBe('preliminary injunction');
  expect(card).toMatch(/^\*\*Preliminary Injunction:\*\*/);
  expect(card).toMatch(
    /\| Inadequate remedy at law +\| \[¶ 7\]\(file:\/\/\/a\.complaint#L\d+,1\) \| “no adequate remedy” \|/,
  );
  expect(card).toContain('| Public interest | not located |');
  expect(card).toContain('A court weighs these on the motion. They are no elements of a claim');
});

it('tells all that the item of the prayer asks for at its letter', () => {
  const { card } = cardAt('A. A temporary') ?? expect.unreachable();
  expect(card.match(/what its test considers/g)).toHaveLength(2);
});

it('says nothing elsewhere', () => {
  expect(cardAt('Costs of suit')).toBeNull();
  expect(cardAt('B. Costs')).toBeNull();
  expect(cardAt('against the sale')).toBeNull();
});
