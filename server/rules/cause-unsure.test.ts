import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('cause-unsure', () => {
  it('says so where the cause is not known', () => {
    expect(
      marked(
        wholeComplaint({ counts: 'COUNT I\nViolation of the Harbor Code\n\n8. Meridian moored badly.' }),
        'cause-unsure',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent where it is', () => {
    expect(
      marked(wholeComplaint({ counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.' }), 'cause-unsure'),
    ).toEqual([]);
  });
});
