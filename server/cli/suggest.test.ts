import { expect, it } from 'vitest';
import { suggestions } from './suggest.ts';

it('what is spelled nearly so comes first, be it a term, a rule or a cause', () => {
  expect(suggestions('laches')[0]).toBe('laches');
  expect(suggestions('lachess')[0]).toBe('laches');
  expect(suggestions('paragraf gap')[0]).toBe('paragraph-gap');
  expect(suggestions('negligense')[0]).toMatch(/^negligence$/i);
});

it('what shares a word with it is suggested too, five at most', () => {
  const told = suggestions('contract for a zebra');
  expect(told.length).toBeLessThanOrEqual(5);
  expect(told.length).toBeGreaterThan(0);
  for (const name of told) expect(name).toMatch(/contract/i);
});

it('nothing is suggested where nothing is alike', () => {
  expect(suggestions('xylophone quartz')).toEqual([]);
  expect(suggestions('')).toEqual([]);
});
