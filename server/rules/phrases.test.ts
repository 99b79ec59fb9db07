import { expect, it } from 'vitest';
import { PhraseIndex } from './phrases.ts';

it('finds phrases by stem, alternatives and gaps', () => {
  const index = new PhraseIndex([
    ['residence', 'resides in'],
    ['proper', 'venue (is|lies) proper'],
    ['harm', 'injury * defendant'],
    ['class', '1332(d)'],
  ]);
  const text =
    'She resided in Salem. Venue lies proper here; her injuries were caused by the defendant. 28 U.S.C. § 1332(d).';
  expect(index.find(text).map(({ key, start, end }) => `${key}: ${text.slice(start, end)}`)).toEqual([
    'residence: resided in',
    'proper: Venue lies proper',
    'harm: injuries were caused by the defendant',
    'class: 1332(d',
  ]);
});
