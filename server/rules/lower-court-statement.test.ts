import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('lower-court-statement', () => {
  it('finds an injury case without the statement in New York', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
          title: 'COMPLAINT FOR PERSONAL INJURIES',
          facts: '7. Alderpoint suffered bodily injuries and pain and suffering.',
          counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.',
        }),
        'lower-court-statement',
      ),
    ).toEqual(['PRAYER FOR RELIEF']);
  });

  it('is silent where it stands', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
          title: 'COMPLAINT FOR PERSONAL INJURIES',
          facts: '7. Alderpoint suffered bodily injuries and pain and suffering.',
          counts: 'COUNT I\nNegligence\n\n8. Meridian drove carelessly.',
          prayer:
            'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Damages that exceed the jurisdictional limits of all lower courts; and\n\nB. Costs of suit.',
        }),
        'lower-court-statement',
      ),
    ).toEqual([]);
  });
});
