import { describe, expect, it } from 'vitest';
import { readWorkspaceFile } from './read.ts';
import { unusedSuppressions } from './unused.ts';

const file = readWorkspaceFile(`
suppressions:
  - rule: venue
    file: a.complaint
  - rule: placeholder
    words: "[DATE]"
`);
const [venue, placeholder] = file.suppressions;

describe('a suppression that fits nothing', () => {
  it('is told where it stands, by what was read', () => {
    const found = unusedSuppressions(file, [
      { path: 'a.complaint', unused: [venue, placeholder] },
      { path: 'b.complaint', unused: [placeholder] },
    ]);
    expect(found).toMatchObject([
      { entry: venue, severity: 'hint', message: 'This suppression of venue fits nothing in a.complaint any more.' },
      {
        entry: placeholder,
        message: 'This suppression of placeholder fits nothing in the complaints that were read.',
      },
    ]);
  });

  it('is not told where it fits somewhere, or where its complaint was not read', () => {
    expect(unusedSuppressions(file, [{ path: 'b.complaint', unused: [] }])).toEqual([]);
    expect(unusedSuppressions(file, [])).toEqual([]);
  });

  it('is as grave as the file says', () => {
    const off = { ...file, rules: { 'suppression-unused': 'off' as const } };
    expect(unusedSuppressions(off, [{ path: 'a.complaint', unused: [venue] }])).toEqual([]);
  });
});
