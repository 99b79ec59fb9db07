import { expect, it } from 'vitest';
import { causes } from '../../law/law.ts';
import { causesFor, likelyCauses } from './likely-causes.ts';

const likely = (heading: string): string[] => likelyCauses(heading).map(({ id }) => id);

it('the causes of whose names a heading has telling words are likely', () => {
  expect(likely('Interference With the Berth Lease')).toContain('tortious-interference-contract');
  expect(likely('Excessive Force').slice(0, 2).sort()).toEqual(['bivens', 'section-1983']);
  expect(likely('Unkindness')).toEqual([]);
});

it('all causes are named, the likely ones first', () => {
  const all = causesFor('Excessive Force');
  expect(all).toHaveLength(causes.length);
  expect(
    all
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['bivens', 'section-1983']);
});
