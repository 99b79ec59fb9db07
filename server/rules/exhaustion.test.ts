import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('exhaustion', () => {
  it('finds a claim for the agency first', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nUNITED STATES OF AMERICA,\n\nDefendant.',
          facts: '7. This is a suit under the Federal Tort Claims Act.',
          counts: 'COUNT I\nNegligence\n\n8. The driver breached a duty of care and injured her.',
        }),
        'exhaustion',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent where the agency is told of', () => {
    expect(
      marked(
        wholeComplaint({
          parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nUNITED STATES OF AMERICA,\n\nDefendant.',
          facts: '7. This is a suit under the Federal Tort Claims Act. She presented her claim on Standard Form 95.',
          counts: 'COUNT I\nNegligence\n\n8. The driver breached a duty of care and injured her.',
        }),
        'exhaustion',
      ),
    ).toEqual([]);
  });
});
