import { describe, expect, it } from 'vitest';
import { says } from './cues.ts';
import { marked, wholeComplaint } from './fixture.ts';
import { fill, procedureOf } from '../law/procedure.ts';

describe('presuit-notice', () => {
  it('finds a suit for a citizen without notice', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY',
          parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nCITY OF ALDERTON,\n\nDefendant.',
          counts: 'COUNT I\nNegligence\n\n8. The City left the pier open, breached its duty of care and injured her.',
        }),
        'presuit-notice',
      ),
    ).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('is silent where the claim is told', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY',
          parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nCITY OF ALDERTON,\n\nDefendant.',
          facts: '7. She filed a claim for damages with the City.',
          counts: 'COUNT I\nNegligence\n\n8. The City left the pier open, breached its duty of care and injured her.',
        }),
        'presuit-notice',
      ),
    ).toEqual([]);
  });

  it('counts the paragraph that its fix puts in as telling of the notice, whichever notice it is', () => {
    const law = procedureOf('presuit-notice');
    const untold = law?.needs?.filter(
      (need) => !says(need['alleged-by'], fill(law.inserts?.['notice'] ?? '', { need: need.name })),
    );
    expect(untold?.map(({ id }) => id)).toEqual([]);
  });
});
