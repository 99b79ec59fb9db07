import { expect, it } from 'vitest';
import { fixed, marked, wholeComplaint } from './fixture.ts';

const without = wholeComplaint().replace('Case No. ____________\n\n', '');

it('caption-number-missing finds a caption without a place for the number, and makes one', () => {
  expect(marked(without, 'caption-number-missing')).toEqual(['COMPLAINT']);
  expect(fixed(without, 'caption-number-missing')).toContain('Case No. ____________\n\nCOMPLAINT');
});

it('caption-number-missing is silent of a blank number', () => {
  expect(marked(wholeComplaint(), 'caption-number-missing')).toEqual([]);
});
