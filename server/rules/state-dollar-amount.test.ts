import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('state-dollar-amount', () => {
  it('finds a sum in an injury case where the state forbids it', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY',
          title: 'COMPLAINT FOR PERSONAL INJURIES',
          facts: '7. Alderpoint suffered bodily injuries and pain and suffering.',
          counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.',
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Damages in the amount of $250,000; and\n\nB. Costs of suit.',
        }),
        'state-dollar-amount',
      ),
    ).toEqual(['in the amount of $250,000']);
  });

  it('is silent in a federal court', () => {
    expect(
      marked(
        wholeComplaint({
          title: 'COMPLAINT FOR PERSONAL INJURIES',
          facts: '7. Alderpoint suffered bodily injuries and pain and suffering.',
          counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.',
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Damages in the amount of $250,000; and\n\nB. Costs of suit.',
        }),
        'state-dollar-amount',
      ),
    ).toEqual([]);
  });
});
