import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { fixed, wholeComplaint, type Parts } from './fixture.ts';
import { fixByOperation } from './fixes.ts';

const diverse =
  '3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are diverse.\n\n4. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred here.';
const two =
  'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\nCORMORANT PILOTS, LLC,\n\nDefendants.';
const causes = 'FIRST CAUSE OF ACTION\nFraud\n\n8. Meridian lied.\n\nSECOND CAUSE OF ACTION\nCONVERSION\n\n9. It took.';

interface Case {
  readonly rule: string;
  readonly in?: string;
  readonly title?: string;
  readonly parts: Parts;
  readonly says: readonly string[];
}

describe('a quick fix', () => {
  it.each<Case>([
    {
      rule: 'alternative-label',
      parts: {
        counts: 'COUNT I\nBreach of Contract\n\n8. It broke it.\n\nCOUNT II\nUNJUST ENRICHMENT\n\n9. It kept it.',
      },
      says: ['COUNT II\nUNJUST ENRICHMENT (IN THE ALTERNATIVE)\n\n9.'],
    },
    {
      rule: 'count-heading',
      in: 'CA',
      parts: { parties: two, counts: causes },
      says: ['Fraud (Against [Defendant])\n'],
    },
    {
      rule: 'against-unknown-party',
      title: 'Change to MERIDIAN FREIGHT, INC.',
      parts: { counts: 'COUNT I\nSherman Act (Against Meridan Freight, Inc.)\n\n8. One.' },
      says: ['(Against MERIDIAN FREIGHT, INC.)'],
    },
    {
      rule: 'party-not-described',
      parts: { parties: two },
      says: [
        '3. Defendant CORMORANT PILOTS, LLC is a [KIND OF ENTITY] organized',
        '10. The agreement',
        'paragraphs 1 through 8',
      ],
    },
    {
      rule: 'jurisdiction-missing',
      title: 'Insert a paragraph on jurisdiction by diversity',
      parts: { jurisdiction: '3. Meridian is here.\n\n4. So is Alderpoint.', counts: 'COUNT I\nFraud\n\n8. It lied.' },
      says: ['3. This Court has subject-matter jurisdiction under 28 U.S.C. § 1332(a)', '4. Meridian is here.'],
    },
    {
      rule: 'diversity-amount',
      parts: { jurisdiction: diverse, counts: 'COUNT I\nFraud\n\n8. It lied.' },
      says: ['4. The matter in controversy exceeds $75,000', '5. Venue is proper'],
    },
    {
      rule: 'venue',
      parts: { jurisdiction: '3. This Court has jurisdiction under 28 U.S.C. § 1331.\n\n4. The Court may hear this.' },
      says: ['4. Venue is proper in this district under 28 U.S.C. § 1391(b)(2)', '5. The Court may hear this.'],
    },
    {
      rule: 'exhaustion',
      parts: {
        parties: 'INES CALLOWAY,\n\nPlaintiff,\n\nv.\n\nUNITED STATES OF AMERICA,\n\nDefendant.',
        facts: '7. This is a suit under the Federal Tort Claims Act.',
        counts: 'COUNT I\nNegligence\n\n8. The driver breached a duty of care and injured her.',
      },
      says: ['9. On [DATE], [Plaintiff] presented a claim in writing to [AGENCY].'],
    },
    {
      rule: 'texas-discovery-level',
      in: 'TX',
      parts: { court: 'IN THE DISTRICT COURT OF\nTRAVIS COUNTY, TEXAS', title: "PLAINTIFF'S ORIGINAL PETITION" },
      says: ['1. [Plaintiff] intends to conduct discovery under Level', '2. Plaintiff Alderpoint Supply, Inc. is'],
    },
  ])('of $rule', ({ rule, in: jurisdiction, title, parts, says }) => {
    const text = fixed(wholeComplaint(parts), rule, title, jurisdiction === undefined ? {} : { jurisdiction });
    for (const words of says) expect(text).toContain(words);
  });

  it('leaves the numbers of a filed paper alone', () => {
    const filed = `Case 2:26-cv-00001 Document 1 Filed 03/02/26 Page 1 of 4\n\n${wholeComplaint({ parties: two })}`;
    expect(fixed(filed, 'party-not-described')).toBe(filed);
  });

  it('keeps what its operation has to say', () => {
    const note = 'The range on line 4 has become the one paragraph 3.';
    const fix = fixByOperation(readComplaint('1. One.'), 'insert', () => ({ edits: [], note }));
    expect(fix.note).toBe(note);
  });
});
