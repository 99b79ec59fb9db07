import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('security', () => {
  it('reminds of security', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
        }),
        'security',
      ),
    ).toEqual(['temporary restraining order']);
  });

  it('is silent where a bond is offered', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
          facts: '7. Alderpoint will post a bond.',
        }),
        'security',
      ),
    ).toEqual([]);
  });

  it('is silent where the United States sues', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
          parties: 'UNITED STATES OF AMERICA,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
        }),
        'security',
      ),
    ).toEqual([]);
  });
});
