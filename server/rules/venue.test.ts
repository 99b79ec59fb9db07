import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('venue', () => {
  it('finds a complaint without a word on venue', () => {
    expect(
      marked(
        wholeComplaint({
          jurisdiction: '3. This Court has jurisdiction under 28 U.S.C. § 1331.\n\n4. The Court may hear this case.',
        }),
        'venue',
      ),
    ).toEqual(['COMPLAINT']);
  });

  it('is silent where the ground is told', () => {
    expect(marked(wholeComplaint({}), 'venue')).toEqual([]);
  });
});
