import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from '../rules/fixture.ts';
import { elementsCard, elementsOf } from './elements.ts';

const card = (counts: string): string => {
  const complaint = readComplaint(
    wholeComplaint({
      facts:
        '7. On March 3, 2026, Rhea Tolliver of Meridian told Ines Park of Alderpoint at a meeting in Tacoma that every truck had a cooling unit. No truck had one.',
      counts,
    }),
  );
  return elementsCard('file:///a.complaint', complaint, elementsOf(complaint, {}), complaint.counts[0] as never) ?? '';
};

it('a count of fraud shows the particulars of each statement, with links to their paragraphs', () => {
  const text = card(
    'COUNT I\nFraud\n\n8. Alderpoint incorporates paragraphs 1 through 7.\n\n9. Alderpoint relied on it.',
  );
  const [heading, , first] = text.slice(text.indexOf('| Statement')).split('\n');
  expect(heading).toBe('| Statement | Who | What | When | Where | To whom or how |');
  expect(first).toMatch(/^\| \[¶ 7\]\(file:\/\/\/a\.complaint#L\d+,1\) “On March 3, 2026/);
  expect(first).toMatch(/Tolliver|Meridian/);
});

it('says where no statement was located, and nothing in counts that rest on none', () => {
  const none = card('COUNT I\nFraud\n\n8. Meridian deceived Alderpoint.');
  expect(none).toMatch(/Particulars/);
  expect(card('COUNT I\nConversion\n\n8. Meridian kept the goods.')).not.toMatch(/Particulars/);
});
