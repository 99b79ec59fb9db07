import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

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

  it('offers no claim for damages where the prayer asks for orders alone', () => {
    const counts = 'COUNT I\nViolation of the Fifth Amendment\n\n8. The Board shut the yard without a hearing.';
    const said = (prayer: string): string => messages(wholeComplaint({ counts, prayer }), 'cause-unsure').join();
    expect(said('PRAYER FOR RELIEF\n\nA. Damages of $40,000.')).toContain('Bivens');
    expect(said('PRAYER FOR RELIEF\n\nA. An order that the yard be opened.')).not.toContain('Bivens');
  });
});
