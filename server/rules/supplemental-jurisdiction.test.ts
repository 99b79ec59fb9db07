import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('supplemental-jurisdiction', () => {
  it('finds a state claim beside a federal one', () => {
    expect(
      marked(
        wholeComplaint({
          counts:
            'COUNT I\nSherman Act\n\n8. The agreement violates 15 U.S.C. § 1.\n\nCOUNT II\nBreach of Contract\n\n9. Meridian broke the contract.',
        }),
        'supplemental-jurisdiction',
      ),
    ).toEqual([expect.stringContaining('COUNT II')]);
  });

  it('is silent where § 1367 is named', () => {
    expect(
      marked(
        wholeComplaint({
          facts: '7. This Court has supplemental jurisdiction under 28 U.S.C. § 1367(a).',
          counts:
            'COUNT I\nSherman Act\n\n8. The agreement violates 15 U.S.C. § 1.\n\nCOUNT II\nBreach of Contract\n\n9. Meridian broke the contract.',
        }),
        'supplemental-jurisdiction',
      ),
    ).toEqual([]);
  });
});

it('supplemental-jurisdiction is silent under the Federal Tort Claims Act', () => {
  const counts = 'COUNT I\nBivens\n\n8. One.\n\nCOUNT II\nNegligence (Federal Tort Claims Act)\n\n9. Two.';
  expect(marked(wholeComplaint({ counts }), 'supplemental-jurisdiction')).toEqual([]);
});
