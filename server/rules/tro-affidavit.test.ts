import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('tro-affidavit', () => {
  it('finds a restraining order without an oath', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
        }),
        'tro-affidavit',
      ),
    ).toEqual(['temporary restraining order']);
  });

  it('is silent where a declaration is named', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. A temporary restraining order without notice against the agreement; and\n\nB. Costs of suit.',
          facts: '7. The Declaration of Ines Calloway is filed with this complaint.',
        }),
        'tro-affidavit',
      ),
    ).toEqual([]);
  });

  it('is silent where none is asked for', () => {
    expect(marked(wholeComplaint({}), 'tro-affidavit')).toEqual([]);
  });
});
