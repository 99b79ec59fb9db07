import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('punitive-damages-leave', () => {
  it('finds punitive damages demanded before leave', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA',
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Punitive damages; and\n\nB. Costs of suit.',
        }),
        'punitive-damages-leave',
      ),
    ).toEqual(['Punitive damages']);
  });

  it('is silent in a federal court', () => {
    expect(
      marked(
        wholeComplaint({
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Punitive damages; and\n\nB. Costs of suit.',
        }),
        'punitive-damages-leave',
      ),
    ).toEqual([]);
  });
});
