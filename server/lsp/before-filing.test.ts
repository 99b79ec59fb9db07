import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from '../rules/fixture.ts';
import { runRules } from '../rules/run.ts';
import { beforeFiling } from './before-filing.ts';

it('tells each finding with its title and the place where it stands', () => {
  const complaint = readComplaint(wholeComplaint({ facts: '7. On [DATE] Meridian fixed the price of freight.' }));
  const { groups, toSettle } = beforeFiling(complaint, runRules(complaint).findings);
  expect(toSettle).toBe(1);
  expect(groups[0]).toMatchObject({
    title: 'To settle before filing',
    findings: [{ rule: 'placeholder', severity: 'warning', place: '¶ 7' }],
  });
  const { start, end } = groups[0]?.findings[0] ?? expect.unreachable();
  expect(complaint.source.text.slice(complaint.source.offset(start), complaint.source.offset(end))).toBe('[DATE]');
});

it('tells a count by its label, and the line of what has neither', () => {
  const complaint = readComplaint(
    wholeComplaint({
      counts: 'COUNT I\nSherman Act\n\n8. It fixed prices.\n\nCOUNT III\nSherman Act\n\n9. It did so.',
    }),
  );
  const places = beforeFiling(complaint, runRules(complaint, { preset: 'strict' }).findings).groups.flatMap((group) =>
    group.findings.map(({ place }) => place),
  );
  expect(places).toContain('COUNT III');
});
