import { nameOf } from './count-names.ts';
import { behindHeading } from './fixes.ts';
import { isPlaintiff } from './parties.ts';
import type { Finding, Rule } from './rule.ts';

/** What California asks of the heading of a cause of action: Cal. R. Ct. 2.112. */
export const countHeading: Rule = {
  id: 'count-heading',
  check({ complaint, whole, insert }) {
    if (!whole) return [];
    const parties = complaint.caption?.parties ?? [];
    const plaintiffs = parties.filter(isPlaintiff).length;
    const defendants = parties.filter((party) => party.role === 'defendant' && !/\bdoes?\b/i.test(party.name)).length;
    return complaint.counts.flatMap((count): Finding[] => {
      const values = { label: nameOf(count) };
      const found: Finding[] = [];
      const say = (message: string, completed = ''): void => {
        const edits = completed === '' ? [] : [behindHeading(complaint, count.heading, completed)];
        found.push({ message, values, span: count.heading.span, fixes: [{ action: 'complete', edits }] });
      };
      if (count.number === null) say('number');
      const next = complaint.blocks[count.heading.index + 1];
      if (count.title.replace(/\P{L}/gu, '') === '' && next?.kind !== 'heading' && next?.kind !== 'prose')
        say('nature');
      if (plaintiffs > 1 && !/\bplaintiffs?\b|\bby\b/i.test(count.title)) say('by', insert('by'));
      if (defendants > 1 && count.against === null && !/\bdefendants?\b|\bagainst\b/i.test(count.title))
        say('against', insert('against'));
      return found;
    });
  },
};
