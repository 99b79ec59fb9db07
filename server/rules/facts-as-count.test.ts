import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('facts-as-count', () => {
  it('finds facts with a count’s number', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nFactual Allegations\n\n8. Meridian carried goods.\n\nCOUNT II\nSherman Act\n\n9. The agreement violates 15 U.S.C. § 1.',
        }),
        'facts-as-count',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent of claims', () => {
    expect(marked(wholeComplaint({}), 'facts-as-count')).toEqual([]);
  });
});
