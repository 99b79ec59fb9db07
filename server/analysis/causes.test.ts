import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { pinKey, pleadings } from './causes.ts';

const complaintWith = (heading: string, facts = 'Acme did as it pleased.') =>
  readComplaint(`SUPERIOR COURT OF THE STATE OF CALIFORNIA

1. Acme sells lamps.

COUNT I
${heading}

2. ${facts}

3. Baker was harmed.
`);

function causesOf(heading: string, facts?: string): string[] | null {
  const [pleading] = pleadings(complaintWith(heading, facts), null);
  return pleading?.cause ? pleading.causes.map(({ id }) => id) : null;
}

describe('what a count pleads', () => {
  it('is what its heading says, the longest phrase first', () => {
    expect(causesOf('Breach of Contract')).toEqual(['breach-of-contract']);
    expect(causesOf('Negligent Infliction of Emotional Distress')).toEqual(['nied']);
  });

  it('is what its statute says, over its words', () => {
    expect(causesOf('Malicious Prosecution (42 U.S.C. § 1983)')).toEqual(['section-1983']);
    expect(causesOf('Municipal Liability (42 U.S.C. § 1983)')).toEqual(['monell']);
  });

  it('may be several', () => {
    expect(causesOf('Breach of Contract and Fraud')).toEqual(['breach-of-contract', 'fraud']);
  });

  it('is what its heading says, whosever right or contract it names', () => {
    expect(causesOf('Breach of Defendants’ Fiduciary Duties')).toEqual(['breach-of-fiduciary-duty']);
    expect(causesOf('Tortious Interference with Baker’s Contracts')).toEqual(['tortious-interference-contract']);
  });

  it('is not what its heading only says it rests on', () => {
    expect(causesOf('Loss of Consortium against Acme for Physician Negligence')).toEqual(['loss-of-consortium']);
  });

  it('tells causes that share a heading apart by what the complaint cites', () => {
    expect(causesOf('Excessive Force', 'Acme broke his arm, for which Bivens gives a remedy.')).toEqual(['bivens']);
    expect(causesOf('Excessive Force', 'Acme broke his arm, for which 42 U.S.C. § 1983 gives a remedy.')).toEqual([
      'section-1983',
    ]);
  });

  it.each([
    ['Retaliation in Violation of Title VII, 42 U.S.C. § 2000e et seq.', 'title-vii-retaliation'],
    ['Sex Discrimination - Title VII, 42 U.S.C. § 2000e et seq.', 'title-vii-disparate-treatment'],
    ['Hostile Work Environment Based on Race (Title VII, 42 U.S.C. § 2000e)', 'title-vii-hostile-environment'],
    ['Retaliation in Violation of the Family and Medical Leave Act, 29 U.S.C. § 2601', 'fmla-retaliation'],
    ['Unpaid Overtime under the New York Labor Law', 'wage-claim-state'],
    ['Breach of the Operating Agreement', 'breach-of-contract'],
    ['Violation of the Michigan Consumer Protection Act', 'consumer-protection-state'],
    ['Violation of the Telephone Consumer Protection Act', 'tcpa'],
    ['Taking of Property Without Just Compensation (42 U.S.C. § 1983)', 'takings'],
    ['Indirect Infringement of the ’456 Patent', 'patent-induced'],
  ])('“%s” is %s', (heading, cause) => expect(causesOf(heading)).toEqual([cause]));

  it('is not a claim of the same name that has elements of its own', () => {
    expect(causesOf('Retaliation in Violation of the Americans with Disabilities Act')).toBeNull();
    expect(causesOf('Contributory Copyright Infringement')).toBeNull();
    expect(causesOf('Strict Liability - Dog Bite')).toBeNull();
  });

  it('is not known where nothing says it', () => {
    expect(causesOf('Unkindness')).toBeNull();
    expect(causesOf('Excessive Force - RFRA')).toBeNull();
  });

  it('is what the drafter pinned', () => {
    const complaint = complaintWith('Unkindness');
    const pins = new Map([[pinKey(complaint.counts[0]!), 'iied']]);
    expect(pleadings(complaint, null, pins)[0]).toMatchObject({ by: 'pin', cause: { id: 'iied' } });
  });
});
