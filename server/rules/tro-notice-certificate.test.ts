import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('tro-notice-certificate', () => {
  it('reminds of the certificate about notice', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
        }),
        'tro-notice-certificate',
      ),
    ).toEqual(['temporary restraining order']);
  });

  it('is silent where it is told', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
          facts: '7. Counsel certifies the efforts made to give notice.',
        }),
        'tro-notice-certificate',
      ),
    ).toEqual([]);
  });
});
