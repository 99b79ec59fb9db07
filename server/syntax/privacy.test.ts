import { expect, it } from 'vitest';
import { readPrivateData } from './privacy.ts';

/** Each find as `kind: what may stand in its place`. */
const read = (text: string): string[] => readPrivateData(text).map((found) => `${found.kind}: ${found.redacted}`);

it.each([
  ['Vale’s number is 219-09-9999.', ['social-security: xxx-xx-9999']],
  ['Social Security No. 219099999', ['social-security: xxxxx9999']],
  ['her SSN, 000-12-3456', ['social-security: xxx-xx-3456']],
  ['an ITIN, 912-70-1234', ['taxpayer-id: xxx-xx-1234']],
  ['Tern’s EIN is 12-3456789', ['employer-id: xx-xxx6789']],
  ['Vale was born on March 3, 1990, in Ohio.', ['birth-date: 1990']],
  ['DOB: 3/3/1990', ['birth-date: 1990']],
  ['date of birth is March 3, 1990', ['birth-date: 1990']],
  ['bank account number 123456789012', ['account-number: xxxxxxxx9012']],
  ['credit card no. 4111 1111 1111 1111', ['account-number: xxxx xxxx xxxx 1111']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'XXX-XX-9999',
  'an account ending in 9012',
  'Vale was born in 1990.',
  'On March 3, 1990, Vale left. She was born poor.',
  'Case No. 12-3456789',
  'call 206-555-0100 or 000-12-3456',
  'Patent No. 123456789 and $123456789',
  'on account of 123456789 boxes',
  'filed on 10/01/2019, born leaders that they are',
])('finds none in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('gives the place', () => {
  const text = 'born on March 3, 1990';
  expect(readPrivateData(text).map(({ start, end }) => text.slice(start, end))).toEqual(['March 3, 1990']);
});
