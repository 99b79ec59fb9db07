import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/analysis/elements.ts';
import { jurisdictionOf } from '../../server/analysis/jurisdiction.ts';
import { injunctionsSought } from '../../server/analysis/relief.ts';
import { readComplaint } from '../../server/model/read.ts';
import { corpus } from './corpus.ts';

const heading = 'COUNT THREE\nTortious Interference with a Contract or Business Expectancy\n\n';

describe.skipIf(corpus === null)('the passage that began it all, under a heading of tortious interference', () => {
  const passage = corpus === null ? '' : readFileSync(join(corpus, 'seed-excerpt.txt'), 'utf8');
  const complaint = readComplaint(
    `UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\n\n${heading}${passage}`,
  );
  const jurisdiction = jurisdictionOf(complaint);
  const analysis = analyse(complaint, { jurisdiction });
  const elements = analysis[0]?.findings[0]?.elements ?? [];
  const where = (id: string): string | null =>
    elements.find(({ element }) => element.id === id)?.evidence[0]?.label ?? null;

  it('locates knowledge, intent and improper means, and damages', () => {
    expect(['knowledge', 'intentional-interference', 'improper', 'damages'].map(where)).toEqual([
      '50',
      '51',
      '51',
      '52',
    ]);
  });

  it('does not locate breach or disruption', () => {
    expect(where('breach-or-disruption')).toBeNull();
  });

  it('locates an inadequate remedy at law, but no balance of hardships and no public interest', () => {
    const [sought] = injunctionsSought(complaint, jurisdiction, analysis);
    const located = (id: string): string[] =>
      sought?.considerations.find(({ element }) => element.id === id)?.evidence.map(({ label }) => label ?? '') ?? [
        'no such',
      ];
    expect(located('inadequate-legal-remedy')).toEqual(['52']);
    expect(located('balance-of-hardships')).toEqual([]);
    expect(located('public-interest')).toEqual([]);
  });
});
